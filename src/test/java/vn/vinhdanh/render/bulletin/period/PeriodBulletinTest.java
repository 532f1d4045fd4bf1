package vn.vinhdanh.render.bulletin.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientKind.COLLECTIVE;
import static vn.vinhdanh.award.RecipientKind.HOUSEHOLD;
import static vn.vinhdanh.award.RecipientKind.INDIVIDUAL;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.bulletin.period.PeriodFixture.CERTIFICATE_OF_MERIT;
import static vn.vinhdanh.render.bulletin.period.PeriodFixture.LABOUR_TITLE;
import static vn.vinhdanh.render.bulletin.period.PeriodFixture.secondQuarter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.golden.GoldenFiles;
import vn.vinhdanh.golden.PrintedPaper;
import vn.vinhdanh.golden.measure.Glyph;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.golden.measure.TextLine;

class PeriodBulletinTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 15);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 19);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 3);
    private static final Path PAGES = Path.of("target/golden/pages");

    /** 1,130 now and 33 before: 1.130 - 33 = 1.097, 3.324,2 %. */
    private static PeriodFixture twoDecisions() {
        return secondQuarter()
                .granted("57", APRIL, CERTIFICATE_OF_MERIT, 15, COLLECTIVE, "Sở Nội vụ")
                .granted("57", APRIL, CERTIFICATE_OF_MERIT, 9, INDIVIDUAL, "Sở Y tế")
                .granted("58", MAY, LABOUR_TITLE, 1_106, INDIVIDUAL, "Sở Giáo dục và Đào tạo")
                .earlier("9", FEBRUARY, CERTIFICATE_OF_MERIT, 30, COLLECTIVE, "Sở Nội vụ")
                .earlier("9", FEBRUARY, CERTIFICATE_OF_MERIT, 3, HOUSEHOLD, "Xã Tân Cương");
    }

    @Test
    void tellsEveryCountAndWhereItComesFrom() {
        assertThat(twoDecisions().text()).isEqualTo("""
                Công tác khen thưởng quý II năm 2026

                Trong quý II năm 2026 (từ ngày 1/4/2026 đến ngày 30/6/2026), Ủy ban nhân dân tỉnh Thái Nguyên đã ban hành 2 quyết định khen thưởng, với 1.130 lượt khen thưởng: 15 tập thể và 1.115 cá nhân.

                So với quý I năm 2026 (33 lượt), số lượt khen thưởng tăng 1.097 (3.324,2%).

                Theo hình thức khen thưởng và danh hiệu thi đua
                - Danh hiệu “Lao động tiên tiến”: 1.106 lượt (1.106 cá nhân), tăng 1.106 so với quý I năm 2026;
                - Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 24 lượt (15 tập thể và 9 cá nhân), giảm 9 (27,3%) so với quý I năm 2026.

                Theo đơn vị
                - Sở Giáo dục và Đào tạo: 1.106 lượt (1.106 cá nhân), tăng 1.106 so với quý I năm 2026;
                - Sở Nội vụ: 15 lượt (15 tập thể), giảm 15 (50%) so với quý I năm 2026;
                - Sở Y tế: 9 lượt (9 cá nhân), tăng 9 so với quý I năm 2026;
                - Xã Tân Cương: 0 lượt, giảm 3 (100%) so với quý I năm 2026.

                Nguồn số liệu
                - Quyết định số 57/QĐ-UBND ngày 15/4/2026: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, 15 tập thể và 9 cá nhân;
                - Quyết định số 58/QĐ-UBND ngày 19/5/2026: Danh hiệu “Lao động tiên tiến”, 1.106 cá nhân.

                Số liệu được tính từ sổ đăng ký khen thưởng, theo các quyết định nêu tại bảng nguồn số liệu; phần đã bị hủy bỏ không được tính./.
                """);
    }

    @Test
    void comparesWithNothingThatTheRegisterCannotKnow() {
        assertThat(twoDecisions().knownSince(FEBRUARY).text())
                .contains("Chưa so sánh được với quý I năm 2026: sổ đăng ký có số liệu từ ngày 3/2/2026.")
                .doesNotContain("tăng", "giảm", "Xã Tân Cương");
    }

    @Test
    void aPeriodWithoutDecisionsSaysSo() {
        assertThat(secondQuarter().text()).isEqualTo("""
                Công tác khen thưởng quý II năm 2026

                Trong quý II năm 2026 (từ ngày 1/4/2026 đến ngày 30/6/2026), sổ đăng ký khen thưởng của Ủy ban nhân dân tỉnh Thái Nguyên không có quyết định khen thưởng nào.

                Quý I năm 2026 không có lượt khen thưởng nào.
                """);
    }

    @Test
    void itIsPrintedLineForLineAsExpected() throws IOException {
        Map<String, byte[]> files =
                new TreeMap<>(PrintedPaper.files("ban-tin", twoDecisions().pdf()));
        files.put("index.html", twoDecisions().page().getBytes(StandardCharsets.UTF_8));
        files.put("ban-tin.txt", twoDecisions().text().getBytes(StandardCharsets.UTF_8));

        new GoldenFiles(Path.of("src/test/resources/golden/quy-2-2026")).match(files);
    }

    @Test
    void twoSpellingsOfAUnitAreOne() {
        assertThat(secondQuarter()
                        .granted("57", APRIL, CERTIFICATE_OF_MERIT, 2, COLLECTIVE, "Phường Hòa Bình")
                        .granted("57", APRIL, CERTIFICATE_OF_MERIT, 3, COLLECTIVE, "phường Hoà Bình")
                        .text())
                .contains("- Phường Hòa Bình: 5 lượt (5 tập thể), tăng 5 so với quý I năm 2026.");
    }

    @Test
    void thePdfSaysTheSameAsATableAndStaysAccessible() throws IOException {
        byte[] pdf = twoDecisions().pdf();
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve("period.pdf"), pdf);

        assertThat(assertPdf(pdf)
                        .isArchivalAndAccessible()
                        .hasAllFontsEmbedded()
                        .hasTitle("Công tác khen thưởng quý II năm 2026")
                        .pages())
                .contains("1.130", "57/QĐ-UBND", "58/QĐ-UBND", "1.106 0 1.106", "19/5/2026");
    }

    @Test
    void manyUnitsAllStandInTheTable() throws IOException {
        PeriodFixture period = secondQuarter();
        for (int n = 1; n <= 70; n++) {
            period.granted(
                    "57", APRIL, CERTIFICATE_OF_MERIT, 1 + n % 7, INDIVIDUAL, "Trường Trung học cơ sở xã số " + n);
        }
        byte[] pdf = period.pdf();
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve("period-of-many.pdf"), pdf);

        assertThat(assertPdf(pdf).isArchivalAndAccessible().pages()).contains("xã số 1 ", "xã số 70 ", "; 12 tên có");
    }

    static IntStream numbersOfUnits() {
        return IntStream.rangeClosed(2, 27);
    }

    /** Wherever on a page a table begins, its heading and its first row stand together. */
    @ParameterizedTest
    @MethodSource("numbersOfUnits")
    void noHeadingStaysBehindAtAPagesFoot(int units) {
        PeriodFixture period = secondQuarter().knownSince(null);
        for (int n = 1; n <= units; n++) {
            String unit = "Trường Trung học cơ sở và Trung học phổ thông số " + n;
            period.granted(Integer.toString(n), APRIL, CERTIFICATE_OF_MERIT, n, INDIVIDUAL, unit);
        }

        List<MeasuredPage> pages = MeasuredPdf.of(period.pdf()).pages();

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.subList(0, pages.size() - 1)).allSatisfy(page -> {
            TextLine last = page.lowest();
            assertThat(last.isOf(Glyph::isBold) && !last.text().matches("Cộng|[\\d.]+"))
                    .as("page %d ends with \"%s\"", page.number(), last.text())
                    .isFalse();
        });
    }
}
