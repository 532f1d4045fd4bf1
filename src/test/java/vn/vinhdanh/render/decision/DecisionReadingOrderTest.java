package vn.vinhdanh.render.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.decision.DecisionFixture.aDecision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.golden.StructureTree;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

/** A decision read aloud: column by column where two stand side by side, and each annex row by row. */
class DecisionReadingOrderTest {

    private static final TemplateFiles FILES = new TemplateFiles(Path.of("templates"));
    private static final Fonts FONTS = new Fonts(FILES);
    private static final String ACHIEVEMENT =
            "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn 2016 - 2018";

    private final PdfDecisions decisions = new PdfDecisions(
            new Templates(FILES), new PdfEngine(FILES, FONTS), new DecisionPages(new FontMetrics(FONTS)));

    private List<String> readAloud(DecisionFixture decision) {
        return StructureTree.readAloud(decisions.render(decision.made()).content());
    }

    @Test
    void theIssuingBodyThenTheNationThenTheTextThenTheSignature() {
        assertThat(readAloud(aDecision().below("Bộ Thử nghiệm").with(2, RecipientKind.INDIVIDUAL)))
                .containsExactly(
                        "P BỘ THỬ NGHIỆM",
                        "P ỦY BAN NHÂN DÂN",
                        "P TỈNH THÁI NGUYÊN",
                        "P CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "P Độc lập - Tự do - Hạnh phúc",
                        "P Số: 07/QĐ-UBND",
                        "P Thái Nguyên, ngày 05 tháng 02 năm 2019",
                        "H1 QUYẾT ĐỊNH",
                        "P Về việc tặng Bằng khen cho các tập thể, cá nhân có thành tích trong phong trào thi đua"
                                + " yêu nước",
                        "P CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
                        "P Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;",
                        "P Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003;",
                        "P Theo đề nghị của Giám đốc Sở Nội vụ.",
                        "P QUYẾT ĐỊNH:",
                        "P Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 2 tập thể, cá nhân có tên"
                                + " sau đây:",
                        "P 1. Bà Nguyễn Thị Hạnh 1, Phó Trưởng phòng, Sở Nội vụ tỉnh Thái Nguyên: " + ACHIEVEMENT + ";",
                        "P 2. Bà Nguyễn Thị Hạnh 2, Phó Trưởng phòng, Sở Nội vụ tỉnh Thái Nguyên: " + ACHIEVEMENT + ".",
                        "P Điều 2. Mức tiền thưởng thực hiện theo quy định hiện hành.",
                        "P Điều 3. Quyết định này có hiệu lực kể từ ngày ký.",
                        "P Thủ trưởng các cơ quan, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu"
                                + " trách nhiệm thi hành Quyết định này.",
                        "P Nơi nhận:",
                        "P - Như Điều 3;",
                        "P - Ban Thi đua - Khen thưởng tỉnh;",
                        "P - Lưu: VT, NV.",
                        "P KT. CHỦ TỊCH",
                        "P PHÓ CHỦ TỊCH",
                        "P Lê Văn Thử");
    }

    /** That it is a draft is told by its title, which a reader says first. */
    @Test
    void aDraftWithBlanksForNumberAndDate() {
        byte[] draft = decisions
                .render(aDecision().draft().with(40, RecipientKind.INDIVIDUAL).made())
                .content();

        assertPdf(draft)
                .hasTitle("Dự thảo Quyết định về việc tặng Bằng khen cho các tập thể, cá nhân có thành tích trong"
                        + " phong trào thi đua yêu nước");
        assertThat(StructureTree.readAloud(draft))
                .startsWith(
                        "P ỦY BAN NHÂN DÂN",
                        "P TỈNH THÁI NGUYÊN",
                        "P CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "P Độc lập - Tự do - Hạnh phúc",
                        "P Số: /QĐ-UBND",
                        "P Thái Nguyên, ngày tháng năm",
                        "H1 QUYẾT ĐỊNH")
                .contains("P (Kèm theo Quyết định số ……/QĐ-UBND ngày …… tháng …… năm …… của Chủ tịch Ủy ban nhân dân"
                        + " tỉnh Thái Nguyên)")
                .endsWith("TD " + ACHIEVEMENT);
    }

    /** Over several pages: their numbers and the headings that each page repeats are for the eye alone. */
    @Test
    void theAnnexesComeAfterTheSignatureRowByRow() {
        List<String> annexes = new ArrayList<>(List.of(
                "P Lê Văn Thử",
                "H2 PHỤ LỤC I",
                "P DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG",
                "P (Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2019 của Chủ tịch Ủy ban nhân dân tỉnh"
                        + " Thái Nguyên)",
                "TH STT",
                "TH Họ và tên",
                "TH Chức vụ, đơn vị công tác",
                "TH Hình thức khen thưởng",
                "TH Thành tích"));
        for (int n = 1; n <= 40; n++) {
            annexes.addAll(List.of(
                    "TD " + n,
                    "TD Bà Nguyễn Thị Hạnh " + n,
                    "TD Phó Trưởng phòng, Sở Nội vụ tỉnh Thái Nguyên",
                    "TD Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                    "TD " + ACHIEVEMENT));
        }
        annexes.addAll(List.of(
                "H2 PHỤ LỤC II",
                "P DANH SÁCH HỘ GIA ĐÌNH ĐƯỢC KHEN THƯỞNG",
                "P (Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 02 năm 2019 của Chủ tịch Ủy ban nhân dân tỉnh"
                        + " Thái Nguyên)",
                "TH STT",
                "TH Hộ gia đình",
                "TH Nơi cư trú",
                "TH Hình thức khen thưởng",
                "TH Thành tích",
                "TD 1",
                "TD Hộ ông Trần Văn Bình 1",
                "TD Xóm 1, xã Tân Cương",
                "TD Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                "TD " + ACHIEVEMENT));

        List<String> all =
                readAloud(aDecision().with(40, RecipientKind.INDIVIDUAL).with(1, RecipientKind.HOUSEHOLD));

        assertThat(all.subList(all.indexOf("P Lê Văn Thử"), all.size())).isEqualTo(annexes);
    }

    @Test
    void theSumOfAnAnnexIsReadAfterItsRows() {
        DecisionFixture decision = aDecision();
        for (int n = 1; n <= 6; n++) {
            decision.paying("1390000");
        }

        assertThat(readAloud(decision))
                .endsWith("TD " + ACHIEVEMENT, "TD 1.390.000", "TD Tổng số tiền thưởng: 8.340.000 đồng.");
    }
}
