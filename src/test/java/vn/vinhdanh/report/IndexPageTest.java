package vn.vinhdanh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.publish.RegisterFixture;
import vn.vinhdanh.register.RowCounts;

/** The page of all batches: it links to what stands in output/ and to nothing else. */
class IndexPageTest {

    private final RegisterFixture register = new RegisterFixture();
    private final Path output;
    private final IndexPage index;

    IndexPageTest(@TempDir Path home) {
        output = home.resolve("output");
        index = new IndexPage(
                register.batches(),
                ReportFixture.pages(),
                new Folders(home.resolve("input"), output, home.resolve("data"), home.resolve("templates")));
    }

    @AfterEach
    void closeTheRegister() {
        register.close();
    }

    private Document written() throws IOException {
        index.write(List.of());
        return Jsoup.parse(output.resolve("index.html"), "UTF-8");
    }

    private void publish(String batch, String... files) throws IOException {
        for (String file : files) {
            Path path = output.resolve(batch).resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file);
        }
    }

    @Test
    void withoutBatchesItSaysWhatToDo() throws IOException {
        Document page = written();

        assertThat(page.select("header p").text()).isEqualTo("0 đợt trong sổ đăng ký");
        assertThat(page.select("main p").text()).isEqualTo("Chưa có đợt nào. Đặt tệp đề nghị vào thư mục input.");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void itListsEveryBatchWithItsStateAndItsRows() throws IOException {
        register.open("dot-1", "de-nghi.xlsx");
        register.open("dot-2", "trong-viec.xlsx");
        register.batches()
                .assignDecision("dot-1", register.numbers().register("7", "QĐ-UBND", LocalDate.of(2026, 11, 20)));
        register.batches().close("dot-1", BatchState.ISSUED, new RowCounts(7, 4, 2, 1));

        Document page = written();

        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
        assertThat(page.select("h1").eachText()).containsExactly("Các đợt khen thưởng");
        assertThat(page.select("script, link, img, [src]")).isEmpty();
        assertThat(page.select("tbody tr").get(0).select("td").eachText())
                .containsExactly("de-nghi.xlsx", "Đã ban hành", "07/QĐ-UBND", "7", "4", "2", "1");
        assertThat(page.select("tbody tr").get(1).select("td").eachText())
                .containsExactly("trong-viec.xlsx", "Đang xử lý", "–", "0", "0", "0", "0");
        assertThat(page.select("thead th[scope=col]")).hasSize(8);
    }

    @Test
    void itLinksToWhatExists() throws IOException {
        register.open("dot-1", "de-nghi.xlsx");
        register.open("dot-2", "tra-lai-ca.xlsx");
        register.open("dot-3", "chua-cong-bo.xlsx");
        publish("dot-1", "bao-cao.html", "quyet-dinh.pdf", "ban-tin/index.html");
        publish("dot-2", "bao-cao.html", "tra-lai/tra-lai-ca.xlsx");

        Document page = written();

        assertThat(page.select("tbody a").eachAttr("href"))
                .containsExactly(
                        "dot-1/bao-cao.html",
                        "dot-1/quyet-dinh.pdf",
                        "dot-1/ban-tin/index.html",
                        "dot-2/bao-cao.html",
                        "dot-2/tra-lai/");
        assertThat(page.select("tbody a").eachAttr("href"))
                .allSatisfy(link -> assertThat(output.resolve(link)).exists());
    }

    @Test
    void aFileNameIsPrintedAsTyped() throws IOException {
        register.open("dot-1", "\"<script>x</script>\" & 'An'.xlsx");
        publish("dot-1", "bao-cao.html");

        Document page = written();

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("tbody a").eachText()).containsExactly("\"<script>x</script>\" & 'An'.xlsx");
    }

    @Test
    void writingItAgainReplacesIt() throws IOException {
        written();
        register.open("dot-1", "de-nghi.xlsx");

        assertThat(written().select("tbody tr")).hasSize(1);
        assertThat(output.toFile().list()).containsExactly("index.html");
    }
}
