package vn.vinhdanh.render.bulletin.period;

import static vn.vinhdanh.golden.PageAssert.assertPage;
import static vn.vinhdanh.render.bulletin.period.PeriodFixture.CERTIFICATE_OF_MERIT;
import static vn.vinhdanh.render.bulletin.period.PeriodFixture.secondQuarter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.golden.Browser;

/** A period's page in a real browser: everybody can read its tables and charts, on a desk, on a phone and on paper. */
@ExtendWith(Browser.Shared.class)
class PeriodPageIT {

    private static final Path PAGES = Path.of("target/golden/pages");

    private final Browser browser;

    PeriodPageIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void everybodyCanReadIt() throws IOException {
        PeriodFixture period = secondQuarter()
                .earlier(
                        "9",
                        LocalDate.of(2026, 2, 3),
                        CERTIFICATE_OF_MERIT,
                        1_100,
                        RecipientKind.COLLECTIVE,
                        "Sở Nội vụ");
        for (int n = 1; n <= 15; n++) {
            period.granted(
                    "5" + n,
                    LocalDate.of(2026, 4, n),
                    CERTIFICATE_OF_MERIT,
                    n * 10,
                    n % 2 == 0 ? RecipientKind.INDIVIDUAL : RecipientKind.HOUSEHOLD,
                    "Trường Phổ thông dân tộc nội trú Trung học cơ sở và Trung học phổ thông số " + n);
        }
        Files.createDirectories(PAGES);
        Path page =
                Files.writeString(PAGES.resolve("period.html"), period.page()).toAbsolutePath();

        assertPage(browser, page).isAccessible().fitsItsWidth();
        assertPage(browser, page).hasASkipLinkTo("noi-dung");
    }
}
