package vn.vinhdanh.sample;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A ward's list of collectives, people and a household, all invented, with three mistakes on purpose: an award that does
 * not exist, a missing name, and a day that no calendar has. It has no number yet, so it waits for one.
 */
final class WardWorkbook {

    static final String FILE = "de-nghi-khen-thuong-phuong-phan-dinh-phung.xlsx";

    private static final String AWARD = "Giấy khen của Chủ tịch UBND phường";

    private WardWorkbook() {}

    static byte[] content() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            nominations(workbook);
            facts(workbook);
            return OfficeSheet.file(workbook);
        }
    }

    private static void nominations(XSSFWorkbook workbook) {
        new OfficeSheet(workbook, "Đề nghị", 6, 10, 30, 14, 32, 24, 60, 36)
                .sideBySide("ỦY BAN NHÂN DÂN", 2, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 4, 7)
                .sideBySide("PHƯỜNG PHAN ĐÌNH PHÙNG", 2, "Độc lập - Tự do - Hạnh phúc", 4, 7)
                .blank()
                .across("DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN", 0, 7)
                .blank()
                .headings(
                        "TT",
                        "Ông/Bà",
                        "Họ tên/Tên đơn vị",
                        "Ngày sinh",
                        "Đơn vị công tác",
                        "Chức vụ",
                        "Tóm tắt thành tích",
                        "Hình thức đề nghị")
                .across("I. TẬP THỂ", 0, 7)
                .row(
                        1,
                        "",
                        "Tổ dân phố số 12",
                        "",
                        "",
                        "",
                        "Đã có thành tích xuất sắc trong phong trào toàn dân đoàn kết xây dựng đời sống văn hóa năm 2026",
                        AWARD)
                .across("II. CÁ NHÂN", 0, 7)
                .row(
                        1,
                        "Bà",
                        "Nguyễn Thị Minh Hòa",
                        "12/4/1978",
                        "Trường Tiểu học Nguyễn Huệ",
                        "Giáo viên",
                        "Đã có thành tích xuất sắc trong công tác chăm sóc, giáo dục trẻ em năm 2026",
                        AWARD)
                .row(
                        2,
                        "Ông",
                        "Đặng Quốc Việt",
                        "1969",
                        "Trạm Y tế phường",
                        "Trạm trưởng",
                        "Đã có thành tích xuất sắc trong chăm sóc sức khỏe nhân dân năm 2026",
                        "Bằng khen xuất sắc nhất")
                .row(
                        3,
                        "Bà",
                        "",
                        "20/11/1985",
                        "Hội Liên hiệp Phụ nữ phường",
                        "Phó Chủ tịch Hội",
                        "Đã có thành tích xuất sắc trong công tác Hội năm 2026",
                        AWARD)
                .row(
                        4,
                        "Ông",
                        "Trần Đức Thắng",
                        "31/02/1985",
                        "Ban Chỉ huy Quân sự phường",
                        "Chỉ huy phó",
                        "Đã có thành tích xuất sắc trong công tác tuyển quân năm 2026",
                        AWARD)
                .row(
                        5,
                        "Ông",
                        "Y Ban Êban",
                        "5/9/1990",
                        "Công ty Cổ phần Môi trường đô thị",
                        "Công nhân",
                        "Đã có thành tích xuất sắc trong phong trào giữ gìn đường phố xanh, sạch, đẹp năm 2026",
                        AWARD)
                .across("III. HỘ GIA ĐÌNH", 0, 7)
                .row(
                        1,
                        "Hộ ông",
                        "Lê Hữu Phước",
                        "",
                        "Tổ dân phố số 7, phường Phan Đình Phùng",
                        "",
                        "Đã có thành tích xuất sắc trong hiến đất làm đường giao thông năm 2026",
                        AWARD)
                .across("Tổng cộng: 01 tập thể, 05 cá nhân, 01 hộ gia đình", 0, 7)
                .blank()
                .sideBySide("NGƯỜI LẬP BIỂU", 2, "CHỦ TỊCH", 5, 7);
    }

    private static void facts(XSSFWorkbook workbook) {
        new OfficeSheet(workbook, "Thông tin", 24, 100)
                .fact("Cơ quan ban hành", "Ủy ban nhân dân phường Phan Đình Phùng")
                .fact("Địa danh", "Phan Đình Phùng")
                .fact("Số quyết định", "")
                .fact("Ngày quyết định", "")
                .fact("Về việc", "tặng Giấy khen cho các tập thể, cá nhân, hộ gia đình có thành tích xuất sắc năm 2026")
                .facts(
                        "Căn cứ",
                        List.of(
                                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                                "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
                                "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"))
                .fact("Thể thức ký", "")
                .fact("Chức vụ người ký", "Chủ tịch")
                .fact("Người ký", "Hoàng Thanh Bình")
                .facts("Nơi nhận", List.of("Như Điều 3", "Thường trực Đảng ủy phường", "Lưu: VT, VHXH"));
    }
}
