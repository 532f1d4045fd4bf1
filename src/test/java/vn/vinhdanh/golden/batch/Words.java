package vn.vinhdanh.golden.batch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names, units and achievements as they are met, and as nobody would dare to write them. */
final class Words {

    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ", "Đặng", "Hoàng Phủ", "Ưng", "Lý", "Tôn Thất", "Quách");
    private static final List<String> MIDDLES =
            List.of("Thị", "Văn", "Thị Minh", "Đức", "Ngọc Quỳnh", "Hữu", "Thế Vỹ", "Thị Ngọc", "Xuân");
    private static final List<String> GIVEN = List.of(
            "Hạnh", "An", "Ưỡn", "Nghiêng", "Trường", "Ý", "Bẫy", "Quyển", "Đạt", "Phượng", "Hiếu", "Ngưỡng", "Ổn",
            "Ậm");
    private static final List<String> MINORITIES = List.of(
            "H'Hen Niê",
            "H’Ăng Niê Kđăm",
            "K’ sor H’ Byă",
            "Y Ê",
            "Vừ A Dính",
            "Ka' Hờ",
            "Điểu K'Rứt",
            "Y-Krông Byă",
            "Công Tằng Tôn Nữ Nguyễn Phúc Quỳnh Trang",
            "Ksor Ơ",
            "Rơ Châm H'Yéo",
            "Danh Sa Rây Đôn");
    private static final List<String> BODIES = List.of(
            "Trường Tiểu học Nguyễn Huệ",
            "Tổ dân phố số 12",
            "Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”",
            "Công ty TNHH Thương mại & Dịch vụ \"A & B\" <Thái Nguyên>",
            "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên khu vực liên huyện phía Bắc",
            "Phòng PC06",
            "Hội Nông dân",
            "Tổ hợp tác 3/2 (xóm Đồng Ỏm)",
            "Chi cục Trồng trọt, Bảo vệ thực vật và Quản lý chất lượng nông, lâm sản, thủy sản",
            "HTX Nông nghiệp 4.0 'Sạch – Xanh'",
            "Đội 5");
    private static final List<String> UNITS = List.of(
            "Sở Nội vụ tỉnh Thái Nguyên",
            "Trạm Y tế",
            "Phòng Văn hóa - Xã hội phường Phan Đình Phùng",
            "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh Thái Nguyên",
            "Ủy ban nhân dân xã Võ Nhai",
            "Công an tỉnh",
            "Trường PTDT nội trú THCS & THPT Định Hóa",
            "Xóm Ỷ La, xã Ỷ Tý",
            "Văn phòng Hội đồng nhân dân – Ủy ban nhân dân");
    private static final List<String> OFFICES = List.of(
            "Phó Trưởng phòng",
            "Giáo viên",
            "Bí thư Chi bộ, Trưởng xóm",
            "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức, Phó Chủ tịch Ủy ban Mặt trận Tổ quốc",
            "Kỹ sư bậc 3/8",
            "Đội trưởng Đội 2");
    private static final List<String> DEEDS = List.of(
            "đã có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn 2016 - 2018",
            "hiến 1.250 m2 đất và ủng hộ 120 triệu đồng làm 3,5 km đường giao thông, trồng 15 ha rừng",
            "hoàn thành xuất sắc nhiệm vụ năm 2025",
            "thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị",
            "học tập và làm theo tấm gương V. I. Lê-nin, TP. Thái Nguyên ngày 19 tháng 5 năm 2025",
            "vận động 250 hộ gia đình ủng hộ 2.780.000 đồng theo Điều 9 Nghị quyết số 26 ngày 05 tháng 8 năm 2008",
            "cứu 02 người bị lũ cuốn tại suối “Nậm Ỏ” lúc 3 giờ, nhiệt độ < 5 độ, nước > 2 m",
            "thi đua “Dạy tốt – Học tốt” & ‘Nói không với tiêu cực’, đạt tỷ lệ 99,5 % khá, giỏi",
            "đóng góp 1.500 ngày công, 30 tấn xi măng; xóa 12 nhà tạm");
    private static final String LETTERS = "abcdeghiklmnopqrstuvxyăâđêôơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ";

    private final Dice dice;

    Words(Dice dice) {
        this.dice = dice;
    }

    String person() {
        int kind = dice.between(1, 100);
        if (kind <= 60) {
            return dice.one(FAMILIES) + " " + dice.one(MIDDLES) + " " + dice.one(GIVEN);
        }
        if (kind <= 80) {
            return dice.one(MINORITIES);
        }
        if (kind <= 84) {
            return "Bà " + word(1, 2) + " " + dice.one(GIVEN);
        }
        if (kind <= 88) {
            return token();
        }
        return many(kind < 98 ? 12 : 45, GIVEN, FAMILIES);
    }

    String collective() {
        String body = dice.one(BODIES) + (dice.percent(50) ? "" : " " + dice.between(1, 60));
        return dice.percent(8) ? many(dice.between(2, 6), BODIES, BODIES) : body;
    }

    String unit() {
        int kind = dice.between(1, 100);
        return kind <= 85 ? dice.one(UNITS) : kind <= 92 ? token() : many(dice.between(2, 7), UNITS, UNITS);
    }

    String office() {
        return dice.percent(94) ? dice.one(OFFICES) : many(dice.between(2, 6), OFFICES, OFFICES);
    }

    String achievement() {
        int kind = dice.between(1, 100);
        String deeds = many(kind <= 75 ? 1 : kind <= 94 ? 3 : kind <= 98 ? 6 : 14, DEEDS, DEEDS);
        String said = dice.percent(5) ? deeds + " " + token() : deeds;
        return dice.percent(60) ? "Đã có nhiều thành tích: " + said : capitalised(said);
    }

    /** Without its full stop. */
    String sentence(int parts) {
        return capitalised(Stream.generate(() -> dice.one(DEEDS) + " tại " + dice.one(UNITS))
                .limit(parts)
                .collect(Collectors.joining("; ")));
    }

    /** Forty letters in which no line can end. */
    String token() {
        return capitalised(word(38, 42));
    }

    private String word(int least, int most) {
        return Stream.generate(() -> LETTERS.charAt(dice.between(0, LETTERS.length() - 1)))
                .limit(dice.between(least, most))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private String many(int count, List<String> words, List<String> others) {
        return Stream.generate(() -> dice.one(dice.percent(50) ? words : others))
                .limit(count)
                .collect(Collectors.joining(words.equals(others) ? ", " : " "));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + text.substring(1);
    }
}
