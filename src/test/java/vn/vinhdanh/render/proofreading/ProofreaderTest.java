package vn.vinhdanh.render.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.render.proof.Proofreader;
import vn.vinhdanh.render.proof.Proofreader.Kind;
import vn.vinhdanh.render.proof.Proofreader.Slip;

/** Slips are found, and good Vietnamese is left alone. */
class ProofreaderTest {

    private final Proofreader proofreader = new CarefulProofreader(new ProofreadingSettings(List.of()));

    private List<String> slips(String text) {
        return proofreader.read(text).stream()
                .map(slip -> slip.kind() + " " + slip.words())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the certificates that were recalled in 2018, and the degrees with the misspelt office
                "Chủ tịch Ủy ban nhân dân xã thị trấn Phú Túc tặng | DOUBLED_UNIT xã thị trấn",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THỊ TRẤN PHÚ TÚC | DOUBLED_UNIT XÃ THỊ TRẤN",
                "CHỦ TỊCH ỦY BAN NHÂN DẦN TỈNH THÁI NGUYÊN | MISSPELT_PHRASE ỦY BAN NHÂN DẦN",
                "Tập thể của của phường | DOUBLED_WORD của của",
                "Căn cứ Căn cứ Luật Tổ chức chính quyền địa phương | DOUBLED_WORD Căn cứ Căn cứ",
                "TẶNG GIẤY KHEN GIẤY KHEN | DOUBLED_WORD GIẤY KHEN GIẤY KHEN",
                "TẶNG TẶNG | DOUBLED_WORD TẶNG TẶNG",
                "Tổ dân phố số 3, phường xã Tân Lập | DOUBLED_UNIT phường xã",
                "Công an huyện thành phố Sông Công | DOUBLED_UNIT huyện thành phố",
                "Trạm Y tế xã Thị trấn Hương Sơn | DOUBLED_UNIT xã Thị trấn",
                "Cán bộ phường phường Tân Lập | DOUBLED_WORD phường phường",
                "Kính gửi ${recipient.name} | PLACEHOLDER ${recipient.name}",
                "Ông {{ten}} đã có thành tích | PLACEHOLDER {{ten}}",
                "Đơn vị: null | PLACEHOLDER null",
                "Đơn vị: N/A | PLACEHOLDER N/A",
                "Đơn vị: #REF! | PLACEHOLDER #REF!",
                "Đơn vị: [...] | PLACEHOLDER [...]",
                "Đơn vị: [Tên đơn vị] | PLACEHOLDER [Tên đơn vị]",
                "Số …/QĐ-UBND | PLACEHOLDER …",
                "Giáo viên trường ....... | PLACEHOLDER .......",
                "Đơn vị: UNDEFINED | PLACEHOLDER UNDEFINED",
                "Mã xxx | PLACEHOLDER xxx",
                "dolorem ipsum | PLACEHOLDER lorem ipsum",
                "Số ___ | PLACEHOLDER ___",
                "Đơn vị }} | PLACEHOLDER }}",
                "Tập thể của\u00A0\t\u00A0của phường | DOUBLED_WORD của của",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM "
                        + "| MISSPELT_PHRASE CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập – Tự do – Hạnh phúc | MISSPELT_PHRASE Độc lập – Tự do – Hạnh phúc",
                "Độc lập - Tự đo - Hạnh phúc | MISSPELT_PHRASE Độc lập - Tự đo - Hạnh phúc",
                "GIẤY KHÉN | MISSPELT_PHRASE GIẤY KHÉN",
                "Hoàn thành xuất xắc nhiệm vụ | MISSPELT_PHRASE xuất xắc",
                "Căn cư Luật Thi đua, khen thưởng | MISSPELT_PHRASE Căn cư",
                "Căn cứ Luật Thi đua khen thưởng | MISSPELT_PHRASE Luật Thi đua khen thưởng",
                "Số 12/QD-UBND | MISSPELT_PHRASE QD-UBND",
                "UY BAN NHAN DAN PHUONG TAN LAP | MISSPELT_PHRASE UY BAN NHAN DAN",
            })
    void aSlipIsFound(String text, String slip) {
        assertThat(slips(text)).containsExactly(slip);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân huyện, thành phố, thị xã trong tỉnh",
                "Uỷ ban nhân dân xã Phường Đúc",
                "Ủy ban nhân dân các phường thành phố Thái Nguyên và 15 xã huyện Định Hóa",
                "Liên minh Hợp tác xã tỉnh Thái Nguyên; phường xã hội hóa giáo dục; huyện, tỉnh ủy",
                "Phường Phan Đình Phùng, thành phố Thái Nguyên, tỉnh Thái Nguyên",
                "Bảo hiểm xã hội thị xã Phổ Yên",
                "Đã luôn luôn gương mẫu, ngày ngày chăm lo cho đồng bào, trong năm năm liền",
                "Nguyễn Minh Minh, NGUYỄN THU THU, Y Ban Êban",
                "Phong trào học sinh sinh viên năm 2025 - 2026",
                "Thi đua xây dựng đường xanh xanh, nơi nơi sạch đẹp",
                "Người cần cù, sáng tạo; cụ Đinh Thanh Tịch",
                "Thi đua về văn hóa, thể thao, du lịch...",
                "Tuyên truyền, vận động, v.v…",
                "Độc lập - Tự do - Hạnh phúc",
                "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
                "Phòng Văn hóa - Xã hội; Hội đồng Thi đua - Khen thưởng",
                "100 100 con; 05/05/2025",
            })
    void goodVietnameseIsLeftAlone(String text) {
        assertThat(slips(text)).isEmpty();
    }

    @Test
    void theWordsAroundShowThePlace() {
        Slip slip = proofreader
                .read("Đã có nhiều đóng góp trong phong trào thi đua yêu nước của của phường Phan Đình Phùng giai đoạn"
                        + " 2020 - 2025")
                .get(0);

        assertThat(slip.kind()).isEqualTo(Kind.DOUBLED_WORD);
        assertThat(slip.around()).contains("yêu nước của của phường Phan").doesNotContain("đóng góp", "2025");
    }

    @Test
    void theRightPhraseIsNamed() {
        assertThat(proofreader.read("Ủy bân nhân dân tỉnh"))
                .extracting(Slip::right)
                .containsExactly("Ủy ban nhân dân");
    }

    @Test
    void whatTheOfficeKnowsBetterIsAccepted() {
        Proofreader office = new CarefulProofreader(new ProofreadingSettings(List.of("xã thị trấn")));

        assertThat(office.read("UBND XÃ THỊ TRẤN, của của"))
                .extracting(Slip::words)
                .containsExactly("của của");
    }

    static Stream<Path> samples() {
        return Stream.of(
                Path.of("input/hoi-nghi-so-ket-chi-thi-11.xlsx"),
                Path.of("input/de-nghi-khen-thuong-phuong-phan-dinh-phung.xlsx"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySentenceOfTheSamplesPasses(Path sample) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(sample.toFile(), null, true)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    assertThat(slips(cell.getStringCellValue()))
                            .as(cell.getStringCellValue())
                            .isEmpty();
                }
            })));
        }
    }
}
