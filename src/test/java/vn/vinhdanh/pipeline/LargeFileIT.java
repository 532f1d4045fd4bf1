package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.golden.OnThisMachine;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** A file too large to be marked comes back as its returned rows, which can be mended and dropped in their turn. */
class LargeFileIT {

    private static final String LIST = "Đề nghị cần sửa";
    private static final String ACHIEVEMENT = "Đã có thành tích xuất sắc";

    private final Path home;
    private final Desk desk;

    LargeFileIT(@TempDir Path home) {
        this.home = home;
        desk = new Desk(home).with("vinhdanh.returned.max-rows=10");
    }

    private static WorkbookFixture ward(String number, String date) {
        return xlsx("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân phường Hòa Bình")
                .row("Địa danh", "Hòa Bình")
                .row("Số quyết định", number)
                .row("Ngày quyết định", date)
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Căn cứ", "Căn cứ đề nghị của Trưởng phòng Văn hóa")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Lê Văn Bình");
    }

    /** Twelve rows of content in the list; two nominations are faulty, and one of them owes its unit to a merged cell. */
    private static WorkbookFixture list(WorkbookFixture workbook) {
        return workbook.sheet("Danh sách")
                .row("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG")
                .row("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Hình thức khen thưởng", "Thành tích", "Điện thoại")
                .row("I", "CÁ NHÂN")
                .row("1", "Lê Thị An", "1980", "Tổ 1", "Giấy khen", ACHIEVEMENT, "=1+1")
                .row("2", "Trần Văn Bình", "31/02/1981", "", "Giấy khen", "nt")
                .merge("D4:D5")
                .row("3", "Đỗ Thị <b>Chi</b>", "1982", "Tổ 3", "Giấy khen", ACHIEVEMENT)
                .row("4", "", "1983", "=Tổ 4", "Giấy khen", ACHIEVEMENT)
                .row("II", "TẬP THỂ")
                .row("5", "Tổ dân phố 5", "", "", "Giấy khen", ACHIEVEMENT);
    }

    private Path returned(String batch, String name) {
        return desk.folder(batch).resolve("tra-lai").resolve(name);
    }

    @Test
    void theReturnedRowsComeBackWithTheirMarksAtTheirNewPlaces() {
        desk.drop("dot.xlsx", list(ward("", "")));
        desk.night();

        assertThat(desk.findings("dot")).contains("I-007 G2", "R-008 C5", "R-001 B7");
        ReturnedFile copy = ReturnedFile.open(returned("dot", "dot-can-sua.xlsx"));
        assertThat(copy.sheets()).containsExactly("Kết quả kiểm tra", "Thông tin", LIST);
        assertThat(copy.rows(LIST))
                .containsExactly(
                        "STT | Đối tượng | Họ và tên, tên tập thể | Ngày sinh | Đơn vị | Hình thức khen thưởng"
                                + " | Thành tích | Dòng trong tệp gốc | Lỗi cần sửa",
                        "1 | Cá nhân | Trần Văn Bình | 31/02/1981 | Tổ 1 | Giấy khen | " + ACHIEVEMENT
                                + " | Danh sách, dòng 5 | Không đọc được ngày sinh “31/02/1981”. Ngày sinh ghi theo thứ"
                                + " tự ngày/tháng/năm, hoặc chỉ ghi tháng/năm hay năm, và ngày đó phải có trong lịch.",
                        "2 | Cá nhân |  | 1983 | =Tổ 4 | Giấy khen | " + ACHIEVEMENT
                                + " | Danh sách, dòng 7 | Thiếu họ tên cá nhân hoặc tên tập thể, hộ gia đình được đề"
                                + " nghị khen thưởng.");
        assertThat(copy.marks()).containsExactly(LIST + "!D2", LIST + "!C3");
        assertThat(copy.comment(LIST, "D2")).startsWith("Vinh Danh [1]\nLỗi: Không đọc được ngày sinh");
        assertThat(copy.links())
                .as("each twice: as a thing to do and as a single finding")
                .containsExactlyInAnyOrder(
                        "'" + LIST + "'!D2", "'" + LIST + "'!D2", "'" + LIST + "'!C3", "'" + LIST + "'!C3");
        assertThat(copy.rows("Kết quả kiểm tra"))
                .anyMatch(row -> row.startsWith("Tệp gốc quá lớn"))
                .anyMatch(row -> row.contains("Danh sách (tệp gốc) | G2"));
        assertThat(copy.hasFormulas()).isFalse();
        assertThat(copy.rows("Thông tin"))
                .startsWith("Mục | Nội dung", "Cơ quan ban hành | Ủy ban nhân dân phường Hòa Bình")
                .contains(
                        "Căn cứ | Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                        "Căn cứ | Căn cứ đề nghị của Trưởng phòng Văn hóa");
    }

    @Test
    void mendedAndDroppedTheyAreAcceptedAndTheOtherRowsStayWhereTheyAre() throws IOException {
        desk.drop("dot.xlsx", list(ward("12", "02/03/2026")));
        desk.night();
        Path copy = returned("dot", "dot-can-sua.xlsx");
        assertThat(ReturnedFile.open(copy).rows("Thông tin"))
                .as("the number belongs to the rows that passed")
                .contains("Số quyết định | ", "Ngày quyết định | ");

        ReturnedFile.open(copy)
                .type(LIST, "D2", "28/02/1981")
                .type(LIST, "C3", "Phạm Văn Dũng")
                .saveAs(home.resolve("input/dot-can-sua.xlsx"));
        desk.night();

        assertThat(desk.report("dot").get("state").asString()).isEqualTo("issued");
        assertThat(desk.report("dot-can-sua").get("rows").toString())
                .isEqualTo("{\"read\":2,\"issued\":2,\"returned\":0,\"alreadyIssued\":0}");
        assertThat(desk.findings("dot-can-sua")).isEmpty();
        assertThat(desk.report("dot-can-sua").get("state").asString()).isEqualTo("awaiting-number");
        assertThat(desk.outputFolders()).containsExactly("dot", "dot-can-sua");
    }

    @Test
    void aDraftThatWaitsKeepsItsRowsWhenTheMendedOnesCome() {
        desk.drop("dot.xlsx", list(ward("", "")));
        desk.night();
        ReturnedFile.open(returned("dot", "dot-can-sua.xlsx"))
                .type(LIST, "D2", "28/02/1981")
                .saveAs(home.resolve("input/dot-can-sua.xlsx"));
        desk.night();

        assertThat(desk.report("dot").get("state").asString()).isEqualTo("awaiting-number");
        assertThat(desk.report("dot").get("rows").get("issued").asInt()).isEqualTo(3);
        assertThat(desk.report("dot-can-sua").get("rows").get("issued").asInt()).isEqualTo(1);
    }

    @Test
    void aSecondReturnWearsTheNewMarksOnly() {
        desk.drop("dot.xlsx", list(ward("", "")));
        desk.night();
        ReturnedFile.open(returned("dot", "dot-can-sua.xlsx"))
                .type(LIST, "D2", "28/02/1981")
                .saveAs(home.resolve("input/dot-can-sua.xlsx"));
        // now few enough to be marked itself
        new Desk(home).night();

        ReturnedFile again = ReturnedFile.open(returned("dot-can-sua", "dot-can-sua.xlsx"));
        assertThat(again.marks()).containsExactly(LIST + "!C3");
        assertThat(again.rows(LIST).get(1)).endsWith("Danh sách, dòng 5 | ");
    }

    @Test
    void whereNothingPassedTheNumberStays() {
        desk.drop("dot.xlsx", list(ward("12", "31/02/2026")));
        desk.night();

        ReturnedFile copy = ReturnedFile.open(returned("dot", "dot-can-sua.xlsx"));
        assertThat(copy.rows(LIST)).as("all five and the headings").hasSize(6);
        assertThat(copy.rows("Thông tin")).anyMatch(row -> row.startsWith("Ngày quyết định | 31/02/2026"));
        assertThat(copy.marks()).contains("Thông tin!B5");
    }

    @Test
    void blankRowsWithAFormatMakeAFileLargeToo() {
        desk.drop("dot.xlsx", list(ward("", "")));
        new Desk(home).with("vinhdanh.returned.max-xml-bytes=1000").night();

        assertThat(returned("dot", "dot-can-sua.xlsx")).exists();
    }

    @Test
    void theOfficeProgramOpensAndSavesIt() throws IOException, InterruptedException {
        OnThisMachine.thereIs("soffice", "libreoffice-calc");
        desk.drop("dot.xlsx", list(ward("", "")));
        desk.night();
        Path saved = ReturnedFile.savedInOffice(
                returned("dot", "dot-can-sua.xlsx"), Files.createDirectories(home.resolve("office")));
        assertThat(ReturnedFile.open(saved).marks()).containsExactly(LIST + "!D2", LIST + "!C3");

        ReturnedFile.open(saved)
                .type(LIST, "D2", "28/02/1981")
                .type(LIST, "C3", "Phạm Văn Dũng")
                .saveAs(home.resolve("input/dot-can-sua.xlsx"));
        desk.night();

        assertThat(desk.findings("dot-can-sua")).isEmpty();
        assertThat(desk.report("dot-can-sua").get("rows").get("issued").asInt()).isEqualTo(2);
    }
}
