package vn.vinhdanh.render.decision.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.decision.layout.LayoutCase.Wordiness;

/** What an office writes into a decision, in few words or in many. */
record Texts(
        @Nullable String superior,
        String office,
        String place,
        String subject,
        List<String> bases,
        List<String> distribution) {

    static final List<String> PERSONS = List.of(
            "Lê An",
            "Nguyễn Thị Minh Hạnh",
            "H'Hen Niê",
            "Công Tằng Tôn Nữ Nguyễn Phúc Quỳnh Trang",
            "Đỗ Ưỡn",
            "Hoàng Phủ Nguyễn Thị Khuyên",
            "Vừ A Dính");
    static final List<String> COLLECTIVES = List.of(
            "Trường Tiểu học Nguyễn Huệ",
            "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên khu vực liên huyện phía Bắc tỉnh Thái Nguyên",
            "Tổ dân phố số");
    static final List<String> OFFICES = List.of(
            "Phó Trưởng phòng",
            "Giáo viên",
            "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức, Phó Chủ tịch Ủy ban Mặt trận Tổ quốc");
    static final List<String> UNITS = List.of(
            "Sở Nội vụ tỉnh Thái Nguyên",
            "Trạm Y tế",
            "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh Thái Nguyên",
            "Phòng Văn hóa - Xã hội phường Phan Đình Phùng");
    static final List<String> ACHIEVEMENTS = List.of(
            "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn 2016 - 2018",
            "Hiến 1.250 m2 đất và ủng hộ 120 triệu đồng làm 3,5 km đường giao thông, trồng 15 ha rừng",
            "Hoàn thành tốt nhiệm vụ năm 2025",
            "Học tập và làm theo tấm gương V. I. Lê-nin, TP. Thái Nguyên ngày 19 tháng 5 năm 2025");
    static final String MORE =
            ", đã vận động 250 hộ gia đình ủng hộ 2.780.000 đồng xây dựng nông thôn mới theo Điều 9 Nghị quyết số 26 ngày"
                    + " 05 tháng 8 năm 2008 của Ban Chấp hành Trung ương và Kế hoạch số 212/KH-UBND";

    private static final List<String> LONG_BASES = List.of(
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 và các văn bản hướng dẫn thi hành",
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; Luật sửa đổi, bổ sung một số điều của Luật Thi"
                    + " đua, khen thưởng ngày 16 tháng 11 năm 2013 đã được Quốc hội khóa XIII thông qua tại kỳ họp thứ 6",
            "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền"
                    + " trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi"
                    + " đua, khen thưởng, trong đó có Điều 12, khoản 3 Điều 15 và điểm a khoản 1 Điều 42",
            "Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ về biện pháp thi hành"
                    + " một số điều, kinh phí 1.500 triệu đồng, diện tích 15 ha, chiều dài 120 km");

    static Texts of(Wordiness wordiness) {
        return switch (wordiness) {
            case PLAIN ->
                new Texts(
                        null,
                        "Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Thái Nguyên",
                        "tặng thưởng cho các tập thể, cá nhân có thành tích xuất sắc năm 2025",
                        List.of("Căn cứ Luật Thi đua, khen thưởng", "Theo đề nghị của Giám đốc Sở Nội vụ"),
                        List.of("Như Điều 3", "Ban Thi đua - Khen thưởng tỉnh", "Lưu: VT, NV"));
            case LONG_BASES -> {
                Texts plain = of(Wordiness.PLAIN);
                yield new Texts(
                        plain.superior, plain.office, plain.place, plain.subject, longBases(), plain.distribution);
            }
            case ALL_LONG ->
                new Texts(
                        "Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh Thái Nguyên",
                        "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu quốc tế tỉnh Thái Nguyên",
                        "Đặc khu Quần đảo Thử nghiệm",
                        "tặng thưởng danh hiệu thi đua và hình thức khen thưởng cho các tập thể, cá nhân và hộ gia đình có"
                                + " thành tích xuất sắc trong phong trào “Cả nước chung sức xây dựng nông thôn mới”, “Dạy tốt -"
                                + " Học tốt” và thực hiện Chỉ thị số 11 ngày 15 tháng 5 năm 2016 giai đoạn 2016 - 2025",
                        longBases(),
                        longDistribution());
        };
    }

    private static List<String> longBases() {
        List<String> bases = new ArrayList<>();
        Collections.nCopies(4, LONG_BASES).forEach(bases::addAll);
        List<String> fourteen = new ArrayList<>(bases.subList(0, 13));
        fourteen.add(
                "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 212/TTr-SNV ngày 06 tháng 01 năm 2026 và ý kiến của"
                        + " các thành viên Hội đồng Thi đua - Khen thưởng tỉnh");
        return List.copyOf(fourteen);
    }

    private static List<String> longDistribution() {
        List<String> lines = new ArrayList<>(List.of("Như Điều 3", "Ban Thi đua - Khen thưởng Trung ương (báo cáo)"));
        for (int n = 3; n <= 11; n++) {
            lines.add("Thường trực Tỉnh ủy, Hội đồng nhân dân, Ủy ban nhân dân và Ủy ban Mặt trận Tổ quốc khu vực số "
                    + n);
        }
        lines.add("Lưu: VT, NV, HS (15 bản)");
        return List.copyOf(lines);
    }
}
