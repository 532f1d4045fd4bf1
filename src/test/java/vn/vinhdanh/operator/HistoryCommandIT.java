package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.operator.CommandLineFixture.Result;

/** The commands history … of the real program: what they print, how they end, and that they come one after another. */
class HistoryCommandIT {

    private final Path home;

    HistoryCommandIT(@TempDir Path home) {
        this.home = home;
    }

    private Result history(String... words) {
        String[] arguments = Stream.concat(
                        Stream.concat(Stream.of("history"), Stream.of(words)),
                        Stream.of("--data", home.resolve("data").toString()))
                .toArray(String[]::new);
        return CommandLineFixture.launch(VinhDanh.class, arguments);
    }

    @Test
    void aListIsLoadedAndWhatIsUnsureAsked() {
        Path list = xlsx("Cá nhân")
                .row("Họ và tên", "Đơn vị", "Danh hiệu", "Năm")
                .row("Lê Thị Hòa", "Sở Y tế", "CSTĐCS", "2023")
                .row("Lê Thị Hoà", "Sở Nội vụ", "CSTĐCS", "2024")
                .row("Trần Văn Bình", "Sở Nội vụ", "Khen của cơ quan", "2024")
                .saveAs(home.resolve("cu.xlsx"));
        Path returned = home.resolve("tra-lai");
        Path doubts = home.resolve("hoi.xlsx");

        Result imported = history(
                "import",
                list.toString(),
                "--returned",
                returned.toString(),
                "--complete",
                "2023",
                "--fail-on-returned");
        assertThat(imported.err()).isEmpty();
        assertThat(imported.exitCode()).isEqualTo(ExitCode.SOMETHING_RETURNED);
        assertThat(imported.out())
                .contains("H-001", "H-006", "H-012")
                .endsWith(list + ": 3 rows read, 2 taken, 0 known before, 1 not taken\n");
        assertThat(returned.resolve("cu.xlsx")).isNotEmptyFile();

        Result again = history("import", list.toString(), "--json");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("\"read\":3,\"imported\":0,\"known\":2,\"refused\":1", "\"code\":\"H-005\"");

        Result asked = history("unsure", doubts.toString(), "--most", "1");
        assertThat(asked.exitCode()).isZero();
        assertThat(asked.out()).isEqualTo("1 pair(s) to be answered: " + doubts + "\n");
        assertThat(history("unsure", doubts.toString()).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(history("decide", doubts.toString()).out())
                .isEqualTo(doubts + ": 1 rows read, 0 taken, 0 known before, 1 not taken\n");
    }
}
