package vn.vinhdanh.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.operator.CommandLineFixture.Result;

/** A commune gets a hundred sheets for giấy khen, prints fifteen certificates on them, and accounts for each. */
class StockCommandIT {

    private static final String BATCH = "xa";

    private final Path home;

    StockCommandIT(@TempDir Path home) throws Exception {
        this.home = home;
        Files.createDirectories(home.resolve("input"));
    }

    private void aNightWithFifteenCertificates() {
        WorkbookFixture workbook = xlsx("Tập thể").row("Tên tập thể", "Hình thức khen thưởng", "Thành tích");
        for (int row = 1; row <= 15; row++) {
            workbook.row("Xóm " + row, "Giấy khen", "Đã có thành tích xuất sắc năm 2025");
        }
        workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân xã Tân Cương")
                .row("Địa danh", "Tân Cương")
                .row("Số quyết định", "7")
                .row("Ngày quyết định", "10/03/2026")
                .row("Trích yếu", "tặng Giấy khen cho các tập thể")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT")
                .saveAs(home.resolve("input/xa.xlsx"));
        done("run");
    }

    private Result launch(String... words) {
        List<String> folders = List.of(
                "--input=" + home.resolve("input"),
                "--output=" + home.resolve("output"),
                "--data=" + home.resolve("data"),
                "--templates=" + home.resolve("templates"));
        return CommandLineFixture.launch(
                VinhDanh.class,
                Stream.concat(Stream.of(words), folders.stream()).toArray(String[]::new));
    }

    private String done(String... words) {
        Result result = launch(words);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result.out();
    }

    private String refused(String... words) {
        Result result = launch(words);
        assertThat(result.exitCode()).as(result.out()).isEqualTo(ExitCode.WRONG_USAGE);
        return result.err();
    }

    private String print(String... more) {
        return done(Stream.concat(
                        Stream.of("print", BATCH, "--printer=giay-khen", "--to-dir=" + home.resolve("phoi")),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void everySheetIsAccountedFor() throws Exception {
        aNightWithFifteenCertificates();
        assertThat(done("stock", "show")).contains("The ledger is empty");

        assertThat(done("stock", "receive", "giay-khen", "100", "--serials=GK 000101-000200", "--by=Nguyễn Thị Lan"))
                .isEqualTo("Entry 1: 100 sheet(s) of giay-khen received; 100 left.\n");
        assertThat(print()).endsWith("Ledger of giay-khen: 15 issued, 0 reprinted, 0 spoiled; 85 left.\n");
        assertThat(print("--from=12", "--to=14"))
                .endsWith("Ledger of giay-khen: 0 issued, 3 reprinted, 3 spoiled; 82 left.\n");
        done("stock", "spoil", "giay-khen", "1", "--batch=" + BATCH, "--pages=7", "--note=nhòe mực");
        done("stock", "spoil", "phoi-giay-khen", "2", "--note=ẩm mốc");
        done("stock", "return", "giay-khen", "10");

        // by hand: 100 = 14 issued + 6 spoiled (3 + 1 + 2) + 10 returned + 70 left
        assertThat(done("stock", "show"))
                .containsPattern("STOCK +BEFORE +RECEIVED +ISSUED +REPRINTED +SPOILED +RETURNED +LEFT")
                .containsPattern("giay-khen +0 +100 +14 +3 +6 +10 +70");
        assertThat(done("stock", "show", "giay-khen"))
                .containsPattern("1 .* received +100 +100 +serials GK 000101-000200; Nguyễn Thị Lan")
                .containsPattern("spoiled-in-print +1 +82 +batch " + BATCH + ", sheets 7; .*; nhòe mực");
        assertThat(done("stock", "show", "--json", "--to=2020-12-31"))
                .contains("\"stock\":\"giay-khen\"", "\"left\":0", "\"entries\":[]");
        assertThat(done("stock", "show", "--from=2099-01-01")).containsPattern("giay-khen +70 +0 +0 +0 +0 +0 +70");

        assertThat(done("stock", "show", "--book")).contains("Book: " + home.resolve("output/so-phoi"));
        assertThat(home.resolve("output/so-phoi/so-theo-doi-phoi.csv"))
                .content()
                .contains("giay-khen;1;", "Nhận phôi, sê-ri GK 000101-000200;100;;;;100;Nguyễn Thị Lan;");
        byte[] book = Files.readAllBytes(home.resolve("output/so-phoi/so-theo-doi-phoi.pdf"));
        assertThat(assertPdf(book).tableText(1)).contains("XÃ TÂN CƯƠNG", "SỔ THEO DÕI PHÔI GIẤY KHEN");
        assertThat(assertPdf(book).tableText(2))
                .as("the sum with the signatures")
                .contains("Cộng trong kỳ 100 14 6 10 70", "NGƯỜI GHI SỔ");
        assertThat(refused("stock", "show", "--book", "--to-dir=" + home.resolve("output/xa")))
                .contains("a batch is published", "--to-dir");

        done("stock", "return", "giay-khen", "60");
        Result tooMany = launch("print", BATCH, "--printer=giay-khen", "--to-dir=" + home.resolve("phoi"));
        assertThat(tooMany.exitCode()).isZero();
        assertThat(tooMany.err())
                .isEqualTo("The ledger had 5 sheet(s) of giay-khen too few for this. Enter what has come: stock receive"
                        + " giay-khen COUNT.\n");
        assertThat(home.resolve("phoi/giay-khen-0001-0015.pdf")).isNotEmptyFile();
        whatIsNotThereIsNotPrintedWhereTheOfficeForbidsIt();
    }

    private void whatIsNotThereIsNotPrintedWhereTheOfficeForbidsIt() {
        System.setProperty("vinhdanh.stock.when-short", "refuse");
        try {
            assertThat(refused("print", BATCH, "--printer=giay-khen", "--to=1", "--to-dir=" + home.resolve("phoi")))
                    .contains("needs 1 sheet(s) of giay-khen", "-5 are left", "vinhdanh.stock.when-short");
        } finally {
            System.clearProperty("vinhdanh.stock.when-short");
        }
        assertThat(home.resolve("phoi/giay-khen-0001-0001.pdf")).doesNotExist();
    }

    @Test
    void anErrorIsTakenBackAndWhatIsWrongIsNotEntered() {
        assertThat(refused("stock", "receive", "bang-ken", "100"))
                .isEqualTo(
                        "printers.yaml has no stock for bang-ken, but for: bang-khen, giay-khen, giay-chung-nhan.\n");
        assertThat(refused("stock", "receive", "bang-khen", "0")).contains("COUNT must be from 1");
        assertThat(refused("stock", "receive", "bang-khen", "90", "--serials=000101-000200"))
                .isEqualTo("The serials 000101-000200 are 100 sheet(s), not 90. Check the two.\n");
        assertThat(refused("stock", "spoil", "bang-khen", "3", "--pages=1-3")).contains("--pages needs --batch");
        assertThat(refused("stock", "spoil", "bang-khen", "3", "--batch=q3")).contains("There is no batch q3");
        assertThat(refused("stock", "receive", "bang-khen", "9", "--note=" + "x".repeat(2001)))
                .isEqualTo("--note holds at most 2000 characters.\n");
        assertThat(refused("stock", "receive", "bang-khen", "9", "--by=" + "x".repeat(201)))
                .startsWith("--by holds at most 200 characters.\n");
        assertThat(refused("stock", "show", "--from=2026-02-01", "--to=2026-01-01"))
                .contains("before it begins");

        assertThat(refused("stock", "show", "--book")).contains("The ledger is empty");

        done("stock", "receive", "bang-khen", "1000");
        assertThat(refused("stock", "correct", "1")).contains("--note");
        assertThat(done("stock", "correct", "1", "--note=ghi nhầm một số không"))
                .isEqualTo("Entry 2: 1000 sheet(s) of bang-khen taken back, which entry 1 had; 0 left.\n");
        assertThat(refused("stock", "correct", "1", "--note=lại")).contains("taken back already");
    }
}
