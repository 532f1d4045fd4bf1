package vn.vinhdanh.golden;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.golden.PageAssert.assertPage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the pages are held to is seen to fail where it does not hold. */
@ExtendWith(Browser.Shared.class)
class PageAssertIT {

    private final Browser browser;

    @TempDir
    private Path folder = Path.of("");

    PageAssertIT(Browser browser) {
        this.browser = browser;
    }

    private PageAssert page(String body) throws IOException {
        String head = "<!DOCTYPE html><html lang='vi'><meta charset='utf-8'><title>Thử</title>"
                + "<meta name='viewport' content='width=device-width'>";
        return assertPage(browser, Files.writeString(folder.resolve("trang.html"), head + body));
    }

    @Test
    void aPictureWithoutWordsIsFound() throws IOException {
        PageAssert page = page("<main><h1>Hội nghị</h1><img src='anh.png'></main>");

        assertThatThrownBy(page::isAccessible).hasMessageContaining("DESKTOP").hasMessageContaining("image-alt: img");
    }

    @Test
    void paleTextOnPaperAloneIsFound() throws IOException {
        PageAssert page =
                page("<style>@media print { p { color: #ccc } }</style><main><h1>Hội nghị</h1><p>Chữ nhạt</p></main>");

        assertThatThrownBy(page::isAccessible).hasMessageContaining("PAPER").hasMessageContaining("color-contrast: p");
    }

    @Test
    void aLineTooLongForAPhoneIsFound() throws IOException {
        PageAssert page = page("<main><h1>Hội nghị</h1><p style='width: 400px'>a</p></main>");

        assertThatThrownBy(page::fitsItsWidth).hasMessageContaining("PHONE").hasMessageContaining("P.");
    }

    @Test
    void aSkipLinkThatNobodySeesIsFound() throws IOException {
        PageAssert page = page("<a href='#a' style='position: absolute; left: -99rem'>Đến</a><main id='a'></main>");

        assertThatThrownBy(() -> page.hasASkipLinkTo("a")).hasMessageContaining("hidden #a");
    }

    @Test
    void aSkipLinkThatLeadsNowhereIsFound() throws IOException {
        PageAssert page = page("<a href='#a'>Đến</a><main id='a'></main>");

        assertThatThrownBy(() -> page.hasASkipLinkTo("a")).hasMessageContaining("focus after Enter");
    }
}
