package vn.vinhdanh.report;

import static vn.vinhdanh.golden.PageAssert.assertPage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.golden.Browser;

/** bao-cao.html, index.html and so-sanh.html in a real browser: everybody can use them, on a desk, on a phone and on paper. */
@ExtendWith(Browser.Shared.class)
class ReportPagesIT {

    private static final Path PAGES = Path.of("target/golden/pages");

    private final Browser browser;

    ReportPagesIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.report.SamplePages#pages")
    void everybodyCanReadIt(SamplePages.Page page) throws IOException {
        assertPage(browser, written(page)).isAccessible().fitsItsWidth();
    }

    @Test
    void aKeyboardSkipsTheHeadOfTheReport() throws IOException {
        assertPage(browser, written(SamplePages.reports().get(0))).hasASkipLinkTo("noi-dung");
    }

    @Test
    void aKeyboardSkipsTheHeadOfTheComparison() throws IOException {
        assertPage(browser, written(SamplePages.comparisons().get(0))).hasASkipLinkTo("noi-dung");
    }

    @Test
    void aKeyboardSkipsTheHeadOfTheIndex() throws IOException {
        assertPage(browser, written(SamplePages.indexes().get(2))).hasASkipLinkTo("noi-dung");
    }

    /** To be looked at when a test fails. */
    private static Path written(SamplePages.Page page) throws IOException {
        Files.createDirectories(PAGES);
        return Files.writeString(PAGES.resolve(page.name() + ".html"), page.html())
                .toAbsolutePath();
    }
}
