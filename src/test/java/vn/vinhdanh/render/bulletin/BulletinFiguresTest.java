package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.bulletin.BulletinFixture.CERTIFICATE_OF_MERIT;
import static vn.vinhdanh.render.bulletin.BulletinFixture.LABOUR_TITLE;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aBulletin;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aFullBulletin;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.render.BulletinFigure;

/** No figure without its source, and no source of a figure that is not told. */
class BulletinFiguresTest {

    /** Days, the decision's number and years are facts of the workbook, not counts. */
    private static final Pattern NO_COUNT =
            Pattern.compile("(?iu)\\d+/\\d+/\\d{4}|1385/QĐ-UBND|(năm|giai đoạn) \\d{4}( - \\d{4})?");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d{3})*");

    static Stream<BulletinFixture> bulletins() {
        return Stream.of(
                aBulletin(),
                aBulletin().draft().with(1, RecipientKind.HOUSEHOLD),
                aFullBulletin().named("Hội nghị sơ kết").about("tặng Bằng khen"),
                aBulletin()
                        .with(1200, RecipientKind.INDIVIDUAL, LABOUR_TITLE, null)
                        .with(7, RecipientKind.COLLECTIVE, CERTIFICATE_OF_MERIT, "Có thành tích")
                        .with(2, RecipientKind.INDIVIDUAL),
                aBulletin().withCluster("cụm", null, 12),
                aBulletin().withCluster("", 2018, 0).withCluster("khối", 2018, 0),
                aBulletin()
                        .during("2016 - 2018")
                        .withCluster("cụm", 2016, 3)
                        .withCluster("khối", 2018, 999)
                        .withCluster("khối", 2018, 1)
                        .withMovement("Dạy tốt", "cấp tỉnh", "năm 2016"));
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void theFiguresOfTheTextAreThoseWithASource(BulletinFixture bulletin) {
        String counts = NO_COUNT.matcher(bulletin.text()).replaceAll("");

        List<String> told =
                NUMBER.matcher(counts).results().map(MatchResult::group).toList();

        assertThat(told)
                .isNotEmpty()
                .isEqualTo(bulletin.figures().stream().map(BulletinFigure::text).toList());
    }

    @Test
    void aFigureSaysWhatItCountsAndWhere() {
        String merit = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: tập thể";

        assertThat(aFullBulletin().figures())
                .containsExactly(
                        new BulletinFigure("Cụm, khối thi đua", 3, "đếm các dòng của bảng Cụm, khối"),
                        new BulletinFigure("Cụm thi đua", 1, "đếm các dòng loại “cụm” của bảng Cụm, khối"),
                        new BulletinFigure("Khối thi đua", 2, "đếm các dòng loại “khối” của bảng Cụm, khối"),
                        new BulletinFigure(
                                "Đơn vị thành viên của cụm, khối thi đua",
                                1127,
                                "cộng cột số đơn vị của bảng Cụm, khối"),
                        new BulletinFigure(
                                "Cụm, khối thi đua thành lập hoặc kiện toàn năm 2017",
                                2,
                                "đếm các dòng của bảng Cụm, khối có năm thành lập 2017"),
                        new BulletinFigure(
                                "Đơn vị trong cụm, khối thi đua thành lập hoặc kiện toàn năm 2017",
                                247,
                                "cộng cột số đơn vị ở các dòng của bảng Cụm, khối có năm thành lập 2017"),
                        new BulletinFigure(
                                "Cụm, khối thi đua thành lập hoặc kiện toàn năm 2018",
                                1,
                                "đếm các dòng của bảng Cụm, khối có năm thành lập 2018"),
                        new BulletinFigure(
                                "Đơn vị trong cụm, khối thi đua thành lập hoặc kiện toàn năm 2018",
                                880,
                                "cộng cột số đơn vị ở các dòng của bảng Cụm, khối có năm thành lập 2018"),
                        new BulletinFigure("Phong trào thi đua theo chuyên đề", 2, "đếm các dòng của bảng Phong trào"),
                        new BulletinFigure(merit, 15, "đếm danh sách kèm theo Quyết định số 1385/QĐ-UBND"));
    }
}
