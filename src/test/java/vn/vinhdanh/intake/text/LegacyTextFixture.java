package vn.vinhdanh.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Texts as nomination sheets hold them, in Vietnamese and in languages that must not be taken for it. */
public final class LegacyTextFixture {

    /** The 67 letters with a mark or a tone, đ among them, in small. */
    public static final String ACCENTED = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private static final List<String> FAMILY = words(
            "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Trịnh Đinh Lâm Phùng Mai Tô");
    private static final List<String> MIDDLE =
            words("Văn Thị Hữu Đức Minh Ngọc Thanh Quốc Xuân Thu Bích Kim Hồng Diệu Thế Trọng Gia Như Mỹ Tuấn Phương");
    private static final List<String> GIVEN = words(
            "Anh Bình Cường Dũng Đạt Giang Hà Hải Hạnh Hiếu Hòa Hùng Hương Huyền"
                    + " Khánh Kiệt Lan Linh Long Lý Mai Nam Nga Nghĩa Ngọc Nhung Phúc Phượng Quân Quý Quỳnh Sơn Tâm Thảo Thắng"
                    + " Thịnh Thủy Thúy Tiến Toàn Trang Trung Tú Tùng Tuyết Uyên Vân Việt Vinh Xuân Yến Thiện Lượng Nguyệt Khoẻ");
    private static final List<String> SYLLABLES = words(
            "trưởng phòng giáo dục và đào tạo huyện đã có nhiều thành tích xuất"
                    + " sắc trong phong trào thi đua yêu nước giai đoạn hoàn nhiệm vụ được giao tập thể lao động tiên tiến chiến sĩ"
                    + " cơ sở bằng khen ủy ban nhân dân tỉnh đề nghị khen thưởng cá phường xã thôn ấp bản buôn tổ chức công đoàn"
                    + " hội phụ nữ cựu binh những người bảo vệ rừng nghiêng khuỷu quẹo ngoằn xoẹt kỹ thuật lũy lũ mỡ cỡ");

    private static final List<String> WESTERN = List.of(
            "Hélène",
            "Côté",
            "Hélène Côté",
            "être",
            "naïve",
            "Noël",
            "Loïc",
            "Où est Loïc ?",
            "goût",
            "août",
            "L'élève est là",
            "« Bonjour », dit Zoé",
            "À côté de l'hôtel",
            "Müller",
            "Größe",
            "Fuß",
            "Jörg Weiß",
            "Köln § 5",
            "São Paulo",
            "João Leão",
            "coração",
            "não",
            "Mª José",
            "Nª Sª",
            "Peña Núñez",
            "¡Hola! ¿Qué tal?",
            "Raúl Jaén",
            "Seán Ó Riordáin",
            "Björn Åkesson",
            "Bæk Sørensen",
            "l·l",
            "10 µm",
            "5 × 3 = 15 ± ½",
            "Sony®",
            "© 2024",
            "Thaï",
            "José Muñoz",
            "Citroën",
            "an honest naïveté",
            "Certificate of merit",
            "37°C",
            "£100 ¥200 ¢5",
            "El Niño",
            "crème brûlée",
            "Straße",
            "Ærø",
            "Nuñes – “señor”",
            "col·lega",
            "Caën");

    private static final List<String> UNICODE_VIETNAMESE = List.of(
            "Ngô",
            "Lê",
            "Trà",
            "Đà",
            "là",
            "có",
            "à",
            "ã",
            "ê",
            "ô",
            "ò",
            "ý",
            "Tô Hà",
            "Hoàng Toàn",
            "Lê Hoàng Hà",
            "Võ",
            "Hoàn",
            "khoán",
            "LÊ VÕ",
            "Cô Tú",
            "tôi có",
            "Phó",
            "Bà Là",
            "Hoà",
            "Lò Vì Khoá",
            "Út",
            "Ái",
            "Thôn Hà Mòn");

    private static final List<String> PEOPLES = List.of(
            "Hơ H'Rêng",
            "K'Brôi",
            "Y Thơ Mlô",
            "H'Hen Niê",
            "Y Bhiông Niê Kđăm",
            "Rơ Châm H'Yéo",
            "Ksor Phước",
            "Siu Brôi",
            "Rmah H'Bé Hai",
            "Đinh Gôih",
            "A Biu",
            "Y Ngông Niê Kdăm",
            "Êban Ayun",
            "Lò Thị Phiêng",
            "Quàng Văn Pọm",
            "Nông Văn Dền",
            "Hoàng Văn Thụ",
            "Triệu Sùng Chòi",
            "Bế Văn Phủ",
            "Bùi Thị Ỉn",
            "Quách Công Ịch",
            "Giàng A Páo",
            "Sùng Thị Dúa",
            "K'Sã",
            "Y Khô",
            "Ma Seo Pàng",
            "Thạch Sà Rây",
            "Kim Sô Phia",
            "Chau Sóc Khone",
            "Rơ Ô H'Yú",
            "Hrê",
            "Xơ Đăng",
            "Buôn Ma Thuột",
            "Krông Nô",
            "Brâu");

    private LegacyTextFixture() {}

    /** A full name of three or four words, each once with a capital. */
    public static String name(Random random) {
        String middle = random.nextBoolean() ? pick(MIDDLE, random) : pick(MIDDLE, random) + " " + pick(MIDDLE, random);
        return pick(FAMILY, random) + " " + middle + " " + pick(GIVEN, random);
    }

    public static String givenName(Random random) {
        return pick(GIVEN, random);
    }

    /** Small words behind a capital "Đ", with punctuation and figures. */
    public static String sentence(Random random) {
        List<String> words = new ArrayList<>(List.of("Đồng", "chí", name(random) + ","));
        int length = 6 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            words.add(pick(SYLLABLES, random) + (random.nextInt(6) == 0 ? pick(words(", ; : – -"), random) : ""));
        }
        words.add("(năm " + (2000 + random.nextInt(30)) + ").");
        return String.join(" ", words);
    }

    /** Any accented letters and others, no real words. */
    public static String letters(Random random) {
        StringBuilder text = new StringBuilder("x");
        String alphabet = ACCENTED + "abcdghiklmnopqrstuvxy";
        for (int i = 0; i < 40; i++) {
            boolean gap = i % 7 == 6;
            text.append(gap ? ' ' : alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.append('x').toString();
    }

    /** Names and sentences in capitals; "LÝ MỸ" alone would be the same in TCVN3 as "Lý Mỹ". */
    public static String capitals(Random random) {
        return ("Ông " + (random.nextBoolean() ? name(random) : sentence(random))).toUpperCase(Locale.ROOT);
    }

    /** A word of ASCII and Latin-1 letters, without those that are always mended. */
    public static String latinWord(Random random) {
        String accented = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýþÿß";
        StringBuilder word = new StringBuilder();
        int length = 2 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            String letters = random.nextInt(3) == 0 ? accented : "abcdefghijklmnopqrstuvwxyz";
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    /** Sound Unicode of many languages: whatever stands beside it, it stays. */
    public static List<String> unicodeTexts() {
        return Stream.of(WESTERN, UNICODE_VIETNAMESE, PEOPLES)
                .flatMap(List::stream)
                .toList();
    }

    /** The names that a clerk in the highlands types. */
    public static List<String> peoples() {
        return PEOPLES;
    }

    public static List<String> western() {
        return WESTERN;
    }

    private static List<String> words(String list) {
        return Arrays.asList(list.split(" ", -1));
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
