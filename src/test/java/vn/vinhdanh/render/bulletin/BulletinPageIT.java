package vn.vinhdanh.render.bulletin;

import static vn.vinhdanh.golden.PageAssert.assertPage;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aBulletin;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aFullBulletin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.golden.Browser;

/** The bulletin's page in a real browser: everybody can read it, on a desk, on a phone and on paper. */
@ExtendWith(Browser.Shared.class)
class BulletinPageIT {

    private static final Path PAGES = Path.of("target/golden/pages");

    private final Browser browser;

    private record Page(String name, BulletinFixture bulletin) {

        @Override
        public String toString() {
            return name;
        }
    }

    BulletinPageIT(Browser browser) {
        this.browser = browser;
    }

    static List<Page> bulletins() throws IOException {
        Files.createDirectories(PAGES);
        Path picture = Pictures.write(PAGES.resolve("trao-bang-khen.png"), "png");
        Path wide = Pictures.write(PAGES.resolve("toan-canh.png"), "png", 4_000, 900);
        String conclusion = "Phó Chủ tịch UBND tỉnh đề nghị các cấp, các ngành tiếp tục nhân rộng điển hình. ";
        return List.of(
                new Page("bulletin-of-a-name", aBulletin()),
                new Page("bulletin-of-everything", aFullBulletin()),
                new Page("bulletin-as-a-draft", aFullBulletin().draft()),
                new Page("bulletin-with-a-picture", aFullBulletin().showing(picture, "Trao Bằng khen")),
                new Page("bulletin-with-a-wide-picture", aBulletin().showing(wide, null)),
                new Page("bulletin-of-sixty", aFullBulletin().withAttendees(60)),
                new Page(
                        "bulletin-with-long-texts",
                        aFullBulletin()
                                .named("Hội nghị " + "tổng-kết-phong-trào-thi-đua-".repeat(8))
                                .withConclusions(conclusion.repeat(12), conclusion.repeat(8), conclusion)
                                .from("https://thainguyen.gov.vn/" + "tin_tuc_".repeat(20), "Đồng Hưng - Xuân Huy")));
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void everybodyCanReadIt(Page page) throws IOException {
        assertPage(browser, written(page)).isAccessible().fitsItsWidth();
    }

    @Test
    void aKeyboardSkipsItsHead() throws IOException {
        assertPage(browser, written(bulletins().get(1))).hasASkipLinkTo("noi-dung");
    }

    /** Beside its picture; to be looked at when a test fails. */
    private static Path written(Page page) throws IOException {
        return Files.writeString(
                        PAGES.resolve(page.name() + ".html"), page.bulletin().page())
                .toAbsolutePath();
    }
}
