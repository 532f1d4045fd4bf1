package vn.vinhdanh.review.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.review.brief.BriefFixture.SILENT;
import static vn.vinhdanh.review.brief.BriefFixture.aNumberedWorkbook;
import static vn.vinhdanh.review.brief.BriefFixture.aWorkbook;
import static vn.vinhdanh.review.brief.BriefFixture.anEmptyWorkbook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.OfficeProfile;

class WorkbookBriefReviewTest {

    private static final OfficeProfile PROFILE = new OfficeProfile(
            "Bộ Thử nghiệm",
            "Cục Thử nghiệm",
            "Cục trưởng Cục Thử nghiệm",
            "Hà Nội",
            "QĐ-CTN",
            GrantingLevel.UNIT,
            "tặng Giấy khen",
            "Q.",
            "Cục trưởng",
            "Trần Văn Mẫu",
            List.of("Căn cứ Quy chế của Cục"),
            List.of("Lưu: VT"));

    @Test
    void theBriefHoldsWhatTheWorkbookSaysWithoutTheMarksOfTheLayout() {
        assertThat(aNumberedWorkbook().brief())
                .isEqualTo(new DecisionBrief(
                        new Office(
                                null,
                                "Ủy ban nhân dân tỉnh Thái Nguyên",
                                "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên",
                                "Thái Nguyên",
                                "QĐ-UBND"),
                        GrantingLevel.PROVINCE,
                        "100",
                        LocalDate.of(2026, 5, 15),
                        "tặng Bằng khen cho 15 tập thể",
                        List.of("Căn cứ Luật Thi đua, khen thưởng", "Theo đề nghị của Giám đốc Sở Nội vụ"),
                        new Signer(SigningForm.KT, "Phó Chủ tịch", "Chủ tịch", "Lê Văn Thử"),
                        List.of("Như Điều 3", "Lưu: VT, NV(3)"),
                        null));
        assertThat(aNumberedWorkbook().findings()).isEmpty();
    }

    @Test
    void everyMissingFactIsToldAtOnceAndHoldsTheBatchBack() {
        assertThat(anEmptyWorkbook().findings())
                .containsExactlyInAnyOrder(
                        "B-004 dot-1.xlsx [Cơ quan ban hành]",
                        "B-004 dot-1.xlsx [Chức vụ người ký]",
                        "B-004 dot-1.xlsx [Người ký]",
                        "B-004 dot-1.xlsx [ký hiệu của quyết định (ví dụ 100/QĐ-SNV)]",
                        "B-004 dot-1.xlsx [Địa danh]",
                        "B-004 dot-1.xlsx [Trích yếu]",
                        "B-004 dot-1.xlsx [Căn cứ]");
        assertThat(anEmptyWorkbook().reviewed().brief()).isNull();
        assertThat(anEmptyWorkbook().reviewed().level()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"PLACE, Địa danh", "SUBJECT, Trích yếu", "LEGAL_BASIS, Căn cứ"})
    void missingFactIsToldAtItsEmptyCell(Fact fact, String name) {
        assertThat(aWorkbook().with(fact, "").findings()).containsExactly("B-004 " + fact + "!B1 [" + name + "]");
    }

    @Test
    void theOfficesSettingsSayWhatTheWorkbookLeavesOut() {
        BriefFixture silent = anEmptyWorkbook().with(PROFILE);

        assertThat(silent.brief())
                .isEqualTo(new DecisionBrief(
                        new Office("Bộ Thử nghiệm", "Cục Thử nghiệm", "Cục trưởng Cục Thử nghiệm", "Hà Nội", "QĐ-CTN"),
                        GrantingLevel.UNIT,
                        null,
                        null,
                        "tặng Giấy khen",
                        List.of("Căn cứ Quy chế của Cục"),
                        new Signer(SigningForm.Q, "Cục trưởng", null, "Trần Văn Mẫu"),
                        List.of("Lưu: VT"),
                        null));
        assertThat(silent.reviewed().level()).isEqualTo(GrantingLevel.UNIT);
    }

    @Test
    void theWorkbookComesBeforeTheSettings() {
        DecisionBrief brief = aNumberedWorkbook()
                .with(Fact.SUPERIOR_BODY, "Bộ Khác")
                .with(Fact.ISSUING_BODY, "CỤC THỬ NGHIỆM")
                .with(Fact.DECISION_NUMBER, "100/QĐ-CK")
                .with(PROFILE)
                .brief();

        assertThat(brief)
                .isEqualTo(new DecisionBrief(
                        new Office("Bộ Khác", "CỤC THỬ NGHIỆM", "Cục trưởng Cục Thử nghiệm", "Thái Nguyên", "QĐ-CK"),
                        GrantingLevel.UNIT,
                        "100",
                        LocalDate.of(2026, 5, 15),
                        "tặng Bằng khen cho 15 tập thể",
                        List.of("Căn cứ Luật Thi đua, khen thưởng", "Theo đề nghị của Giám đốc Sở Nội vụ"),
                        new Signer(SigningForm.KT, "Phó Chủ tịch", "Chủ tịch", "Lê Văn Thử"),
                        List.of("Như Điều 3", "Lưu: VT, NV(3)"),
                        null));
    }

    @Test
    void anotherBodyDoesNotDecideUnderTheRankOfTheOfficesOwn() {
        BriefFixture other = aWorkbook().with(PROFILE);

        assertThat(other.brief()).isEqualTo(aWorkbook().brief());
        assertThat(other.reviewed().level()).isEqualTo(GrantingLevel.PROVINCE);
    }

    @Test
    void anotherBodyIsNotSignedForByTheOfficesOwnSigner() {
        assertThat(aWorkbook().without(Fact.SIGNER_NAME).with(PROFILE).findings())
                .containsExactly("B-004 dot-1.xlsx [Người ký]");
    }

    @Test
    void blankSettingSaysNothing() {
        OfficeProfile blank = new OfficeProfile("", "", "", "", "", null, "", "", "", "", List.of(), List.of());

        assertThat(aWorkbook().with(blank).brief())
                .isEqualTo(aWorkbook().with(SILENT).brief());
        assertThat(anEmptyWorkbook().with(blank).findings())
                .hasSameElementsAs(anEmptyWorkbook().findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ủy ban nhân dân tỉnh Thái Nguyên   | PROVINCE | Ủy ban nhân dân tỉnh Thái Nguyên",
                "Uỷ ban nhân dân tỉnh Thái Nguyên   | PROVINCE | Uỷ ban nhân dân tỉnh Thái Nguyên",
                "UỶ BAN NHÂN DÂN TỈNH THÁI NGUYÊN   | PROVINCE | UỶ BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
                "UBND tỉnh Thái Nguyên              | PROVINCE | Ủy ban nhân dân tỉnh Thái Nguyên",
                "Ubnd tỉnh Thái Nguyên              | PROVINCE | Ủy ban nhân dân tỉnh Thái Nguyên",
                "UBND xã Tân Cương                  | COMMUNE  | Ủy ban nhân dân xã Tân Cương",
                "UBND phường Phan Đình Phùng        | COMMUNE  | Ủy ban nhân dân phường Phan Đình Phùng",
                "UBND đặc khu Vân Đồn               | COMMUNE  | Ủy ban nhân dân đặc khu Vân Đồn",
                "UBND thị trấn Hương Sơn            | COMMUNE  | Ủy ban nhân dân thị trấn Hương Sơn",
                "UBND huyện Phú Bình                | DISTRICT | Ủy ban nhân dân huyện Phú Bình",
                "UBND quận Ba Đình                  | DISTRICT | Ủy ban nhân dân quận Ba Đình",
                "UBND thị xã Phổ Yên                | DISTRICT | Ủy ban nhân dân thị xã Phổ Yên",
                "UBND thành phố Hà Nội              |          | Ủy ban nhân dân thành phố Hà Nội",
            })
    void peoplesCommitteeDecidesThroughItsChairmanAtItsLevel(
            String written, @Nullable GrantingLevel level, String printed) {
        BriefFixture workbook = aWorkbook().with(Fact.ISSUING_BODY, written);

        assertThat(workbook.reviewed().level()).isEqualTo(level);
        assertThat(workbook.brief().office())
                .isEqualTo(new Office(null, printed, "Chủ tịch " + printed, "Thái Nguyên", "QĐ-UBND"));
    }

    @Test
    void departmentDecidesThroughItsDirectorUnderASymbolOfItsOwn() {
        BriefFixture department = aWorkbook()
                .with(Fact.ISSUING_BODY, "Sở Nội vụ tỉnh Thái Nguyên")
                .with(Fact.SIGNER_POSITION, "Phó Giám đốc");

        assertThat(department.findings())
                .containsExactly("B-004 dot-1.xlsx [ký hiệu của quyết định (ví dụ 100/QĐ-SNV)]");
        department.with(Fact.DECISION_NUMBER, "/QĐ-SNV");
        assertThat(department.reviewed().level()).isEqualTo(GrantingLevel.UNIT);
        assertThat(department.brief().office())
                .isEqualTo(new Office(
                        null,
                        "Sở Nội vụ tỉnh Thái Nguyên",
                        "Giám đốc Sở Nội vụ tỉnh Thái Nguyên",
                        "Thái Nguyên",
                        "QĐ-SNV"));
    }

    @ParameterizedTest
    @CsvSource({
        "KT., Phó Tổng Giám đốc, Tổng Giám đốc",
        "KT., Phó Tổng Giám đốc phụ trách, Tổng Giám đốc",
        "'', Tổng Giám đốc, Tổng Giám đốc",
        "TL. Tổng Giám đốc, Trưởng phòng Tổ chức, Tổng Giám đốc",
    })
    void theHeadOfAnotherBodyDecidesWhoeverSigns(String form, String position, String head) {
        BriefFixture company = aWorkbook()
                .with(Fact.ISSUING_BODY, "Công ty Thử nghiệm")
                .with(Fact.DECISION_NUMBER, "/QĐ-CT")
                .with(Fact.SIGNING_FORM, form)
                .with(Fact.SIGNER_POSITION, position);

        assertThat(company.reviewed().level()).isNull();
        assertThat(company.brief().office().authority()).isEqualTo(head + " Công ty Thử nghiệm");
    }

    @ParameterizedTest
    @CsvSource({
        "Về việc tặng Bằng khen",
        "về việc: tặng Bằng khen",
        "VỀ VIỆC tặng Bằng khen",
        "V/v tặng Bằng khen",
        "v/v: tặng Bằng khen.",
        "tặng Bằng khen",
    })
    void theSubjectStandsWithoutItsOpening(String written) {
        assertThat(aWorkbook().with(Fact.SUBJECT, written).brief().subject()).isEqualTo("tặng Bằng khen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Căn cứ Luật Thi đua, khen thưởng;",
                "Căn cứ Luật Thi đua, khen thưởng ;",
                "Căn cứ Luật Thi đua, khen thưởng.",
                "Căn cứ Luật Thi đua, khen thưởng./.",
                "Căn cứ Luật Thi đua, khen thưởng,",
                "- Căn cứ Luật Thi đua, khen thưởng;",
                "-Căn cứ Luật Thi đua, khen thưởng;",
                "Căn cứ Luật Thi đua, khen thưởng",
            })
    void legalBasisStandsWithoutTheMarksThatTheLayoutSets(String written) {
        assertThat(aWorkbook().with(Fact.LEGAL_BASIS, written, "").brief().legalBases())
                .containsExactly("Căn cứ Luật Thi đua, khen thưởng");
    }
}
