package vn.vinhdanh.sample;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The conference on three years of Directive 11 of the province's Party committee. Names and offices of the officials,
 * the counts of clusters and units and the movements are facts of the province's report; the fifteen collectives, the
 * clusters' names and the decision's number are invented.
 */
final class ConferenceWorkbook {

    static final String FILE = "hoi-nghi-so-ket-chi-thi-11.xlsx";
    static final String PHOTO = "trao-bang-khen.png";

    private static final String AWARD = "Bằng khen của Chủ tịch UBND tỉnh";

    /** Name and achievement of each collective. */
    private static final List<List<String>> COLLECTIVES = List.of(
            List.of(
                    "Phòng Quản lý công sở và Tổ chức, Sở Nội vụ tỉnh Thái Nguyên",
                    "Đã có thành tích xuất sắc trong tham mưu triển khai Chỉ thị số 11 giai đoạn 2016 - 2019"),
            List.of(
                    "Ban Dân vận Thành ủy Thái Nguyên",
                    "Đã có thành tích xuất sắc trong vận động nhân dân tham gia các phong trào thi đua"),
            List.of(
                    "Ủy ban nhân dân huyện Định Hóa",
                    "Đã có thành tích xuất sắc trong phong trào thi đua xây dựng nông thôn mới, góp phần đưa thêm nhiều"
                            + " xã đạt chuẩn trước thời hạn giai đoạn 2016 - 2019"),
            List.of(
                    "Ủy ban nhân dân xã Tân Cương, thành phố Thái Nguyên",
                    "Đã có thành tích xuất sắc trong phát triển làng nghề chè gắn với xây dựng nông thôn mới"),
            List.of(
                    "Trường Trung học phổ thông Lương Phú, huyện Phú Bình",
                    "Đã có thành tích xuất sắc trong phong trào thi đua dạy tốt, học tốt"),
            List.of(
                    "Bệnh viện Đa khoa huyện Đại Từ",
                    "Đã có thành tích xuất sắc trong cải cách thủ tục khám bệnh, chữa bệnh, nâng cao sự hài lòng của"
                            + " người bệnh"),
            List.of(
                    "Hội Liên hiệp Phụ nữ huyện Đồng Hỷ",
                    "Đã có thành tích xuất sắc trong phong trào giúp nhau phát triển kinh tế gia đình"),
            List.of(
                    "Đoàn Thanh niên thị xã Phổ Yên",
                    "Đã có thành tích xuất sắc trong các công trình thanh niên vì cộng đồng"),
            List.of(
                    "Công an huyện Võ Nhai",
                    "Đã có thành tích xuất sắc trong phong trào toàn dân bảo vệ an ninh Tổ quốc tại các xã vùng cao"),
            List.of(
                    "Ban Chỉ huy Quân sự huyện Phú Lương",
                    "Đã có thành tích xuất sắc trong phong trào thi đua quyết thắng"),
            List.of(
                    "Hội Nông dân thành phố Sông Công",
                    "Đã có thành tích xuất sắc trong phong trào nông dân sản xuất, kinh doanh giỏi"),
            List.of(
                    "Chi cục Phát triển nông thôn, Sở Nông nghiệp và Phát triển nông thôn tỉnh Thái Nguyên",
                    "Đã có thành tích xuất sắc trong tham mưu thực hiện Chương trình mục tiêu quốc gia xây dựng nông"
                            + " thôn mới; hướng dẫn các địa phương nhân rộng mô hình liên kết sản xuất theo chuỗi giá trị"
                            + " giai đoạn 2016 - 2019"),
            List.of(
                    "Phòng Lao động - Thương binh và Xã hội huyện Phú Bình",
                    "Đã có thành tích xuất sắc trong công tác giảm nghèo bền vững"),
            List.of(
                    "Ủy ban Mặt trận Tổ quốc xã Phú Đình, huyện Định Hóa",
                    "Đã có thành tích xuất sắc trong vận động ủng hộ Quỹ vì người nghèo, xóa nhà tạm cho hộ khó khăn"),
            List.of(
                    "Đội Xung kích phòng, chống thiên tai phường Trưng Vương",
                    "Đã có thành tích xuất sắc trong phòng, chống lụt bão và tìm kiếm cứu nạn"));

    private ConferenceWorkbook() {}

    static byte[] content() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            facts(workbook);
            collectives(workbook);
            conference(workbook);
            attendees(workbook);
            ClusterRows.write(workbook);
            movements(workbook);
            return OfficeSheet.file(workbook);
        }
    }

    private static void facts(XSSFWorkbook workbook) {
        new OfficeSheet(workbook, "Thông tin", 24, 100)
                .fact("Cơ quan ban hành", "Ủy ban nhân dân tỉnh Thái Nguyên")
                .fact("Địa danh", "Thái Nguyên")
                .fact("Số quyết định", "1385/QĐ-UBND")
                .fact("Ngày quyết định", "15/5/2019")
                .fact(
                        "Trích yếu",
                        "tặng Bằng khen cho các tập thể có thành tích trong 3 năm thực hiện Chỉ thị số 11 của Ban Thường vụ"
                                + " Tỉnh ủy")
                .facts(
                        "Căn cứ",
                        List.of(
                                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
                                "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số"
                                        + " điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11"
                                        + " năm 2013",
                                "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết"
                                        + " thi hành một số điều của Luật Thi đua, khen thưởng",
                                "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 212/TTr-SNV ngày 06 tháng 5 năm 2019"))
                .fact("Loại khen thưởng", "Phong trào thi đua")
                .fact("Thể thức ký", "KT.")
                .fact("Chức vụ người ký", "Phó Chủ tịch")
                .fact("Người ký", "Dương Văn Lượng")
                .facts(
                        "Nơi nhận",
                        List.of(
                                "Như Điều 3",
                                "Thường trực Tỉnh ủy (báo cáo)",
                                "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
                                "Lưu: VT, NV"));
    }

    private static void collectives(XSSFWorkbook workbook) {
        OfficeSheet sheet = new OfficeSheet(workbook, "Tập thể", 6, 48, 28, 70, 16)
                .sideBySide("SỞ NỘI VỤ TỈNH THÁI NGUYÊN", 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 3, 4)
                .sideBySide("BAN THI ĐUA - KHEN THƯỞNG", 1, "Độc lập - Tự do - Hạnh phúc", 3, 4)
                .blank()
                .across("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", 0, 4)
                .across("(Kèm theo Tờ trình số 212/TTr-SNV ngày 06/5/2019 của Sở Nội vụ)", 0, 4)
                .blank()
                .headings("STT", "Tên tập thể", "Hình thức khen thưởng", "Thành tích", "Ghi chú");
        for (int i = 0; i < COLLECTIVES.size(); i++) {
            sheet.row(
                    i + 1, COLLECTIVES.get(i).get(0), AWARD, COLLECTIVES.get(i).get(1), "");
        }
        sheet.across("Tổng cộng: 15 tập thể", 0, 4)
                .blank()
                .across(
                        "Ghi chú: tên và thành tích của 15 tập thể là giả định, dùng để minh họa; bản tin gốc không nêu tên.",
                        0,
                        4)
                .blank()
                .sideBySide("NGƯỜI LẬP BIỂU", 1, "THỦ TRƯỞNG ĐƠN VỊ", 3, 4);
    }

    private static void conference(XSSFWorkbook workbook) {
        new OfficeSheet(workbook, "Hội nghị", 20, 110)
                .fact(
                        "Tên hội nghị",
                        "Hội nghị sơ kết 3 năm thực hiện Chỉ thị số 11 của Ban Thường vụ Tỉnh ủy về đẩy mạnh phong trào thi"
                                + " đua yêu nước")
                .fact("Ngày", "15/5/2019")
                .fact("Địa điểm", "thành phố Thái Nguyên")
                .fact("Chủ trì", "Dương Văn Lượng, Phó Chủ tịch UBND tỉnh")
                .fact("Người trao", "Nguyễn Văn Khoa, Ủy viên BTV, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy")
                .fact("Ảnh", PHOTO)
                .fact(
                        "Chú thích ảnh",
                        "Trao Bằng khen của Chủ tịch UBND tỉnh cho các tập thể tiêu biểu tại Hội nghị (tranh minh họa)")
                .fact("Giai đoạn", "2016 - 2020")
                .facts(
                        "Kết quả",
                        List.of(
                                "Chỉ thị số 11 gắn phong trào thi đua với việc thực hiện Nghị quyết Đại hội đại biểu toàn"
                                        + " quốc lần thứ XII của Đảng và Nghị quyết Đại hội Đảng bộ tỉnh Thái Nguyên lần thứ"
                                        + " XIX.",
                                "Ba năm qua, Ủy ban nhân dân tỉnh đã cụ thể hóa Chỉ thị số 11 thành kế hoạch hằng năm, giao"
                                        + " rõ đầu mối và gắn kết quả thi đua với nhiệm vụ chính trị của từng cơ quan, đơn vị.",
                                "Việc phát hiện, giới thiệu gương điển hình tiên tiến được làm thường xuyên trên báo, đài và"
                                        + " tại cơ sở; công tác kiểm tra, giám sát thi đua, khen thưởng được duy trì ở các"
                                        + " cấp, các ngành."))
                .facts(
                        "Kết luận",
                        List.of(
                                "Ghi nhận những kết quả mà các cấp, các ngành, đơn vị, địa phương đạt được qua ba năm thực"
                                        + " hiện Chỉ thị, góp phần hoàn thành các mục tiêu đại hội Đảng các cấp đề ra.",
                                "Thời gian tới cần chủ động phối hợp, đưa nội dung thi đua sát với đặc điểm từng đơn vị, đổi"
                                        + " mới cách làm; kịp thời phát hiện, bồi dưỡng và nhân rộng các điển hình tiên tiến."))
                .fact("Nguồn", "Cổng Thông tin điện tử tỉnh Thái Nguyên (thainguyen.gov.vn)")
                .fact("Tác giả", "Đồng Hưng - Xuân Huy");
    }

    private static void attendees(XSSFWorkbook workbook) {
        new OfficeSheet(workbook, "Đại biểu", 6, 30, 90)
                .across("DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", 0, 2)
                .headings("STT", "Họ và tên", "Chức vụ")
                .row(1, "Nguyễn Văn Khoa", "Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy")
                .row(2, "Lê Văn Tuấn", "Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo Tỉnh ủy")
                .row(3, "Đỗ Đại Phong", "Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh");
    }

    private static void movements(XSSFWorkbook workbook) {
        new OfficeSheet(workbook, "Phong trào", 6, 70, 24, 22)
                .headings("STT", "Tên phong trào", "Cấp phát động", "Năm phát động")
                .row(1, "Thái Nguyên chung sức xây dựng nông thôn mới", "cấp tỉnh", 2016)
                .row(2, "Thái Nguyên chung tay vì người nghèo - Không để ai bị bỏ lại phía sau", "cấp tỉnh", 2017)
                .row(3, "Toàn dân bảo vệ an ninh Tổ quốc", "cấp tỉnh", 2016);
    }
}
