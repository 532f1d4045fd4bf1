package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/**
 * Certificates are written on all cores and flushed only before they are published. A killed process leaves no row without its
 * whole file; what a power failure takes is made again.
 */
class StagedFilesIT {

    private static final List<String> SURNAMES =
            List.of("Lê", "Trần", "Đỗ", "Phạm", "Vũ", "Bùi", "Hoàng", "Ngô", "Lý", "Tạ");
    private static final List<String> MIDDLE = List.of("Thị", "Văn", "Ngọc", "Minh", "Thu");
    private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Dung", "Hà");

    /** More than a chunk, so that one of them is committed while the next is in work. */
    private static final int ROWS = SURNAMES.size() * MIDDLE.size() * GIVEN.size();

    private static final int IN_THE_SECOND_CHUNK = 240;

    private final Path home;
    private final Office office;

    StagedFilesIT(@TempDir Path home) {
        this.home = home;
        office = new Office(home);
    }

    private static WorkbookFixture ward() {
        WorkbookFixture workbook =
                xlsx("Cá nhân").row("Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích");
        for (String surname : SURNAMES) {
            for (String middle : MIDDLE) {
                for (String given : GIVEN) {
                    workbook.row(
                            surname + " " + middle + " " + given,
                            "05/09/1980",
                            "Tổ 1",
                            "Giấy khen",
                            "Đã có thành tích xuất sắc năm 2025");
                }
            }
        }
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân phường Phan Đình Phùng")
                .row("Địa danh", "Phan Đình Phùng")
                .row("Số quyết định", "12")
                .row("Ngày quyết định", "02/03/2026")
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Căn cứ", "Căn cứ đề nghị của Trưởng phòng Văn hóa")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Lê Văn Bình");
    }

    private Path staging() {
        return home.resolve("data/staging/dot");
    }

    /** Each staged certificate with its checksum. */
    private Map<String, String> staged() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.list(staging().resolve("giay-khen"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
                sums.put("giay-khen/" + file.getFileName(), Office.sha256(Files.readAllBytes(file)));
            }
        }
        return sums;
    }

    private boolean isInTheSecondChunk() {
        String[] files = staging().resolve("giay-khen").toFile().list();
        return files != null && files.length >= IN_THE_SECOND_CHUNK;
    }

    private Map<String, String> registered() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        String database = "jdbc:h2:file:" + home.resolve("data/vinhdanh").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(database, "vinhdanh", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT path, sha256 FROM register_document WHERE kind = 'certificate'")) {
            while (rows.next()) {
                sums.put(rows.getString("path"), rows.getString("sha256"));
            }
        }
        return sums;
    }

    @Test
    void whatIsStagedSurvivesAKillAndWhatIsNotIsMadeAgain() throws Exception {
        Files.createDirectories(office.input());
        ward().saveAs(office.input().resolve("dot.xlsx"));

        assertThat(office.killAsSoonAs(this::isInTheSecondChunk)).isTrue();
        assertThat(registered()).as("committed before the kill").isNotEmpty();
        assertThat(staged()).as("a file for each row, and some more").containsAllEntriesOf(registered());

        assertThat(office.killWhenItBegins("renderPapers")).isTrue();
        Map<String, String> whole = staged();
        // the database writes a commit some milliseconds later; what a kill in between takes is made again
        assertThat(whole).hasSize(ROWS).containsAllEntriesOf(registered());

        List<Path> files = whole.keySet().stream().map(staging()::resolve).toList();
        Files.delete(files.get(0));
        Files.write(files.get(1), new byte[0]);
        Files.write(files.get(2), new byte[(int) Files.size(files.get(2))]);
        Files.writeString(staging().resolve("giay-khen/.dodang.part"), "dở");

        Office.Run last = office.run("run");
        assertThat(last.exitCode()).as(last.text()).isZero();
        assertThat(registered()).as("a row for each file").isEqualTo(whole);
        assertThat(office.published("dot")).containsAllEntriesOf(whole);
        assertThat(office.published("dot").keySet())
                .contains("quyet-dinh.pdf", "in/giay-khen-001.pdf")
                .noneMatch(name -> name.endsWith(".part"));
    }
}
