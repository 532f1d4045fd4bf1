package vn.vinhdanh.pipeline.storm;

import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/**
 * What the clerks of a commune drop in a day: decisions that the program numbers one after the other, one that brings a number
 * which is taken by then and so waits, a row that goes back, and a file that is no workbook.
 */
public final class CommuneInput {

    /** Waits for its number, because the number that it brings is the first one's. */
    static final String WAITING = "d-trung-so";

    /** How many decisions the program numbers before that. */
    static final int NUMBERED = 3;

    private static final List<String> SURNAMES = List.of("Lê", "Trần", "Đỗ", "Phạm", "Vũ", "Bùi", "Hoàng", "Ngô");
    private static final List<String> MIDDLE = List.of("Thị", "Văn", "Ngọc", "Minh", "Thu");
    private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Dung", "Hà", "Giang", "Lan", "Mai");

    private CommuneInput() {}

    /** @param people of the largest list; above 200 its certificates are more than one chunk */
    static void drop(Path input, int people) throws IOException {
        Files.createDirectories(input);
        workbook("", "10/03/2026", 0, 3).saveAs(input.resolve("a-mot.xlsx"));
        workbook("", "11/03/2026", 100, people).saveAs(input.resolve("b-hai.xlsx"));
        workbook("", "12/03/2026", 20, 2).saveAs(input.resolve("c-ba.xlsx"));
        workbook("1", "13/03/2026", 40, 2).saveAs(input.resolve(WAITING + ".xlsx"));
        Files.write(input.resolve("e-hong.xlsx"), "PK khong phai bang tinh".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The settings of an office that leaves all numbers to the program. On a machine that is busy with many processes at once a
     * good workbook takes longer than the few seconds after which the program gives up reading.
     */
    static void settings(Path home) throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("application.yaml"), """
                vinhdanh:
                  decision:
                    numbering: program
                  golden-book:
                    numbering: program
                  intake:
                    max-time: 10m
                """);
    }

    /** A commune's list; its second row has no unit and goes back where there are more than two. */
    public static WorkbookFixture workbook(String number, String date, int first, int people) {
        WorkbookFixture workbook =
                xlsx("Cá nhân").row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích");
        IntStream.range(first, first + people)
                .forEach(n -> workbook.row(
                        name(n),
                        birth(n),
                        n == first + 1 && people > 2 ? "" : "Xóm " + (1 + n % 3),
                        "Giấy khen",
                        "Đã có thành tích xuất sắc năm 2025"));
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân xã Tân Cương")
                .row("Địa danh", "Tân Cương")
                .row("Số quyết định", number)
                .row("Ngày quyết định", date)
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("", "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    static String name(int n) {
        return String.join(
                " ",
                SURNAMES.get(n % SURNAMES.size()),
                MIDDLE.get(n / SURNAMES.size() % MIDDLE.size()),
                GIVEN.get(n / (SURNAMES.size() * MIDDLE.size()) % GIVEN.size()));
    }

    static String birth(int n) {
        return twoDigits(1 + n % 28) + "/" + twoDigits(1 + n / 28 % 12) + "/" + (1940 + n / 336 % 60);
    }

    private static String twoDigits(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }

    /** The same bytes for another office: a workbook that is written twice carries two times of writing. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
