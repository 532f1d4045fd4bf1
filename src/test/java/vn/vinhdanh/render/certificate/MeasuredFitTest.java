package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.certificate.CertificateFixture.BANG_KHEN;
import static vn.vinhdanh.render.certificate.CertificateFixture.FIT;
import static vn.vinhdanh.render.certificate.CertificateFixture.collective;
import static vn.vinhdanh.render.certificate.CertificateFixture.nomination;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;

class MeasuredFitTest {

    private static final CellRef AT = new CellRef("de-nghi.xlsx", "Cá nhân", 7, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y Ê",
                "Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” và Tổ công tác liên ngành thành phố"
                        + " Sông Công tỉnh",
            })
    void namesOfThreeToAHundredAndTwentyCharactersFit(String name) {
        assertThat(FIT.check(nomination(collective(name, "Ủy ban nhân dân tỉnh"), BANG_KHEN, null)))
                .isEmpty();
    }

    @Test
    void aNameWithoutEndIsAFinding() {
        String name = "Hội đồng ".repeat(40).strip();

        assertThat(FIT.check(nomination(collective(name, null), BANG_KHEN, null)))
                .containsExactly(
                        new Finding(FindingCode.TEXT_DOES_NOT_FIT, AT, List.of("tên", name, BANG_KHEN.name())));
    }

    @Test
    void unitAndAchievementAreNamedAsTheClerkKnowsThem() {
        String endless = "Đã góp phần ".repeat(80).strip();

        assertThat(FIT.check(nomination(collective("Phòng Nội vụ", endless), BANG_KHEN, endless)))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("đơn vị", "thành tích");
    }

    @Test
    void aWordThatCannotBeBrokenIsAFinding() {
        assertThat(FIT.check(nomination(collective("W".repeat(60), null), BANG_KHEN, null)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.TEXT_DOES_NOT_FIT);
    }

    @Test
    void aCharacterThatNoFontHasIsAFindingAndNotABox() {
        assertThat(FIT.check(nomination(collective("Vương 王 Minh", null), BANG_KHEN, null)))
                .containsExactly(new Finding(FindingCode.CHARACTER_NOT_IN_FONT, AT, List.of("王", "Vương 王 Minh")));
    }

    /** The longest names in the law's own list of titles. */
    @ParameterizedTest
    @ValueSource(strings = {"Chiến sĩ thi đua toàn quốc", "Tập thể Lao động xuất sắc", "Xã, phường, đặc khu tiêu biểu"})
    void everyAwardsNameFitsEveryStyle(String shortName) {
        assertThat(CertificateFixture.ONE_OF_EACH_STYLE).allSatisfy(style -> assertThat(FIT.check(nomination(
                        collective("Phòng Nội vụ", null),
                        new Award("X", shortName, shortName, "x", style.style()),
                        null)))
                .isEmpty());
    }
}
