package vn.vinhdanh.review.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.review.brief.BriefFixture.aNumberedWorkbook;
import static vn.vinhdanh.review.brief.BriefFixture.aWorkbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.review.OfficeProfile;

/** The capacities of Decree 30/2020/NĐ-CP, Annex I, II.7. */
class SignerFactsTest {

    private static BriefFixture signed(@Nullable String form, String position) {
        BriefFixture workbook = aWorkbook().with(Fact.SIGNER_POSITION, position);
        return form == null ? workbook.without(Fact.SIGNING_FORM) : workbook.with(Fact.SIGNING_FORM, form);
    }

    @ParameterizedTest
    @CsvSource({
        "             , Chủ tịch                , HEAD,",
        "KT.          , Phó Chủ tịch            , KT, Chủ tịch",
        "KT           , Phó Chủ tịch            , KT, Chủ tịch",
        "kt.          , Phó chủ tịch            , KT, Chủ tịch",
        "KT. Chủ tịch , Phó Chủ tịch            , KT, Chủ tịch",
        "KT.          , Phó Chủ tịch Thường trực, KT, Chủ tịch",
        "KT.          , Phó Chủ tịch phụ trách  , KT, Chủ tịch",
        "TM.          , Chủ tịch                , TM, Ủy ban nhân dân tỉnh Thái Nguyên",
        "TL.          , Chánh Văn phòng         , TL, Chủ tịch",
        "TUQ.         , Giám đốc Sở Nội vụ      , TUQ, Chủ tịch",
        "TL. Trưởng ban, Chánh Văn phòng        , TL, Trưởng ban",
        "Q.           , Chủ tịch                , Q,",
    })
    void everyFormSaysForWhomTheSignatureStands(
            @Nullable String form, String position, SigningForm expected, @Nullable String principal) {
        assertThat(signed(form, position).brief().signer())
                .isEqualTo(new Signer(expected, position, principal, "Lê Văn Thử"));
    }

    @ParameterizedTest
    @CsvSource({
        "''      , Phó Chủ tịch",
        "K/T.    , Phó Chủ tịch",
        "Chủ tịch, Chủ tịch",
        "Thay mặt, Chủ tịch",
        "KT.     , Chủ tịch",
        "TL.     , Chủ tịch",
    })
    void whatIsNoFormIsAQuestionToTheClerk(String form, String position) {
        assertThat(signed(form, position).findings())
                .containsExactly("B-009 SIGNING_FORM!B1 [" + form + ", " + position + "]");
        assertThat(signed(form, position).reviewed().brief()).isNull();
    }

    @Test
    void deputyWithoutKtIsAskedForEvenWhenNoFormStandsInTheFile() {
        assertThat(signed(null, "Phó Chủ tịch").findings()).containsExactly("B-009 dot-1.xlsx [, Phó Chủ tịch]");
    }

    @Test
    void theFormOfTheSettingsGoesWithTheirSigner() {
        OfficeProfile deputySigns = new OfficeProfile(
                null, null, null, null, null, null, null, "KT.", "Phó Chủ tịch", "Trần Văn Mẫu", List.of(), List.of());

        assertThat(signed(null, "Phó Chủ tịch")
                        .with(deputySigns)
                        .brief()
                        .signer()
                        .form())
                .isEqualTo(SigningForm.KT);
        assertThat(signed("", "Chủ tịch").with(deputySigns).brief().signer())
                .isEqualTo(new Signer(SigningForm.HEAD, "Chủ tịch", null, "Lê Văn Thử"));
    }

    @Test
    void theHeadOfABodyOfAnotherKindIsNotGuessed() {
        BriefFixture company = aNumberedWorkbook()
                .with(Fact.ISSUING_BODY, "Công ty Thử nghiệm")
                .with(Fact.DECISION_NUMBER, "100/QĐ-CT")
                .with(Fact.SIGNING_FORM, "TL.")
                .with(Fact.SIGNER_POSITION, "Trưởng phòng Tổ chức");

        assertThat(company.findings()).containsExactly("B-009 SIGNING_FORM!B1 [TL., Trưởng phòng Tổ chức]");
        assertThat(company.with(Fact.SIGNING_FORM, "TL. Tổng Giám đốc").brief().signer())
                .isEqualTo(new Signer(SigningForm.TL, "Trưởng phòng Tổ chức", "Tổng Giám đốc", "Lê Văn Thử"));
    }

    @Test
    void theDirectorIsTheHeadOfADepartment() {
        BriefFixture department = aNumberedWorkbook()
                .with(Fact.ISSUING_BODY, "Sở Nội vụ tỉnh Thái Nguyên")
                .with(Fact.DECISION_NUMBER, "100/QĐ-SNV")
                .with(Fact.SIGNING_FORM, "TL.")
                .with(Fact.SIGNER_POSITION, "Chánh Văn phòng");

        assertThat(department.brief().signer().principal()).isEqualTo("Giám đốc");
    }

    @Test
    void whoSignsIsNeverLeftOpen() {
        assertThat(aWorkbook().without(Fact.SIGNER_NAME).findings()).containsExactly("B-004 dot-1.xlsx [Người ký]");
        assertThat(aWorkbook()
                        .without(Fact.SIGNING_FORM)
                        .with(Fact.SIGNER_POSITION, "")
                        .findings())
                .containsExactly("B-004 SIGNER_POSITION!B1 [Chức vụ người ký]");
    }
}
