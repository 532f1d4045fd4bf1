package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.pipeline.StockPrints.OnStock;
import vn.vinhdanh.pipeline.StockPrints.Printed;
import vn.vinhdanh.pipeline.StockPrints.Sheets;
import vn.vinhdanh.stock.StockCount;
import vn.vinhdanh.stock.StockLedger;
import vn.vinhdanh.stock.StockPrintings.Booking;

/** A commune prints its five giấy khen: wherever a print is cut off, the ledger has each sheet once. */
class StockPrintsIT {

    private static final OnStock BY_LAN = new OnStock("Nguyễn Thị Lan", false);

    private final Path home;
    private final Desk desk;
    private ConfigurableApplicationContext program;

    StockPrintsIT(@TempDir Path home) {
        this.home = home;
        this.desk = new Desk(home);
        desk.drop("xa.xlsx", list("Lê An", "Lê Bình", "Lê Chi", "Lê Dung", "Lê Giang"));
        this.program = desk.started();
    }

    private static WorkbookFixture list(String... names) {
        WorkbookFixture workbook = xlsx("Cá nhân").row("Họ và tên", "Đơn vị", "Hình thức khen thưởng", "Thành tích");
        for (String name : names) {
            workbook.row(name, "Xóm 1", "Giấy khen", "Đã có thành tích xuất sắc năm 2025");
        }
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân xã Tân Cương")
                .row("Địa danh", "Tân Cương")
                .row("Số quyết định", "7")
                .row("Ngày quyết định", "10/03/2026")
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    @BeforeEach
    void aNight() throws IOException {
        program.getBean(NightRun.class).run();
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Printed print(int from, int to) throws Exception {
        return program.getBean(StockPrints.class)
                .print("xa", new Sheets("giay-khen", from, to), home.resolve("phoi"), BY_LAN);
    }

    private List<String> lines() {
        return program.getBean(StockLedger.class).entries().stream()
                .map(entry -> entry.movement() + " " + entry.sheets() + " " + entry.pages())
                .toList();
    }

    private int issued() {
        return StockCount.of(program.getBean(StockLedger.class).entries()).issued();
    }

    /** As when the disk is full: the place of the folder is taken. */
    private Path nothingCanBeLaidDown() throws IOException {
        return Files.writeString(home.resolve("phoi"), "");
    }

    private static Booking booked(Printed printed) {
        return Objects.requireNonNull(printed.booking());
    }

    @Test
    void aFirstPrintIsIssuedAndTheSameOnceMoreAReprint() throws Exception {
        Printed first = print(1, 5);
        Printed again = print(2, 3);

        assertPdf(Files.readAllBytes(first.file())).hasPages(5);
        assertThat(booked(first).printed()).isEqualTo(5);
        assertThat(booked(again).reprinted()).isEqualTo(2);
        assertThat(lines()).containsExactly("PRINTED 5 1-5", "SPOILED_IN_PRINT 2 2-3", "REPRINTED 2 2-3");
        assertThat(issued()).isEqualTo(5);
    }

    @Test
    void onPlainPaperNoStockIsTaken() throws Exception {
        StockPrints prints = program.getBean(StockPrints.class);

        Printed trial = prints.print("xa", new Sheets("giay-khen", 1, null), home.resolve("phoi"), null);
        prints.calibrate("giay-khen", home.resolve("phoi"), null);

        assertThat(trial.booking()).isNull();
        assertThat(trial.file()).exists();
        assertThat(lines()).isEmpty();
    }

    @Test
    void aCalibrationPageOnStockSpoilsASheet() throws Exception {
        var page = program.getBean(StockPrints.class).calibrate("giay-khen", home.resolve("phoi"), BY_LAN);

        assertThat(page.file()).exists();
        assertThat(program.getBean(StockLedger.class).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.stock()).isEqualTo("giay-khen");
            assertThat(entry.by()).isEqualTo("Nguyễn Thị Lan");
            assertThat(entry.note()).isEqualTo("In thử để căn chỉnh máy in giay-khen");
        });
        assertThat(lines()).containsExactly("SPOILED 1 null");
    }

    @Test
    void aPrintThatWasCutOffBeforeItsFileLayThereIsEnteredOnce() throws Exception {
        Path inTheWay = nothingCanBeLaidDown();
        assertThatThrownBy(() -> print(1, 5)).isInstanceOf(IOException.class);
        Files.delete(inTheWay);
        program.close();
        program = desk.started();

        Booking repeated = booked(print(1, 5));

        assertThat(repeated.foundAgain()).isTrue();
        assertThat(lines()).containsExactly("PRINTED 5 1-5");
        assertThat(booked(print(1, 5)).reprinted()).isEqualTo(5);
    }

    @Test
    void ofAFileThatNeverLayThereNoSheetWasTaken() throws Exception {
        Path inTheWay = nothingCanBeLaidDown();
        assertThatThrownBy(() -> print(1, 5)).isInstanceOf(IOException.class);
        Files.delete(inTheWay);

        print(1, 2);

        assertThat(lines()).containsExactly("PRINTED 5 1-5", "PRINTED -5 1-5", "PRINTED 2 1-2");
        assertThat(issued()).isEqualTo(2);
    }

    @Test
    void aFileThatLayThereMayHaveBeenPrintedAndCounts() throws Exception {
        print(1, 5);
        // the crash came after the file, before it was marked
        program.getBean(JdbcClient.class).sql("DELETE FROM stock_laid").update();

        print(1, 2);

        assertThat(lines()).containsExactly("PRINTED 5 1-5", "SPOILED_IN_PRINT 2 1-2", "REPRINTED 2 1-2");
    }

    @Test
    void whereTheFileLayThereAlreadyTheSameOrderOnceMoreEntersNothing() throws Exception {
        print(1, 5);
        program.getBean(JdbcClient.class).sql("DELETE FROM stock_laid").update();

        assertThat(booked(print(1, 5)).foundAgain()).isTrue();

        assertThat(lines()).containsExactly("PRINTED 5 1-5");
    }
}
