package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** What a real process lets be seen of itself: report, log, metrics, health. */
@Timeout(600)
class SeenFromOutsideIT {

    private static final int ROWS = 9;
    private static final List<String> PRIVATE = List.of(
            "12/03/198", "1985-03-12", "0790850012", "0912345", "0912 345", "15 ngõ 120 phố Hàng Bạc", "Hàng Bạc");

    private final Path home;
    private final Office office;

    SeenFromOutsideIT(@TempDir Path home) throws IOException {
        this.home = home;
        this.office = new Office(home);
        Files.createDirectories(office.input());
    }

    /** Births, identity numbers, telephones and addresses, in columns that are read and in columns that are not. */
    private static WorkbookFixture people() {
        WorkbookFixture workbook = xlsx("Cá nhân")
                .row(
                        "Họ và tên",
                        "Ngày sinh",
                        "Số CCCD",
                        "Đơn vị",
                        "Địa chỉ",
                        "Điện thoại",
                        "Hình thức khen thưởng",
                        "Thành tích");
        for (int person = 1; person <= ROWS; person++) {
            workbook.row(
                    "Lê Thị " + "ABCDĐEGHI".charAt(person - 1) + "n",
                    person == 2 ? "31/02/1985" : "12/03/198" + person,
                    "07908500123" + person,
                    "Tổ dân phố số " + person,
                    "Số 15 ngõ 120 phố Hàng Bạc",
                    "0912 345 67" + person,
                    person == 3 ? "Bằng gì đó" : "Giấy khen",
                    "Đã có thành tích xuất sắc, liên hệ 0912 345 67" + person);
        }
        return workbook.sheet("Thông tin")
                .row("Cơ quan ban hành", "Ủy ban nhân dân huyện Krông Pa")
                .row("Địa danh", "Krông Pa")
                .row("Số quyết định", "12")
                .row("Ngày quyết định", "05/02/2024")
                .row("Trích yếu", "tặng Giấy khen cho các cá nhân")
                .row("Căn cứ", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")
                .row("Chức vụ người ký", "Chủ tịch")
                .row("Người ký", "Hoàng Thanh Bình")
                .row("Nơi nhận", "Lưu: VT");
    }

    /** A template of the office's that breaks at one recipient, and quotes in its error what the certificate says. */
    private void breakAt(String text) throws IOException {
        String macros = Files.readString(Path.of("templates/shared/certificate.ftlh"));
        Path own = home.resolve("templates/shared/certificate.ftlh");
        Files.createDirectories(own.getParent());
        Files.writeString(
                own,
                macros.replace(
                        "<#list page.texts as placed>",
                        "<#list page.texts as placed><#if placed.lines?join(\" \")?contains(\"" + text
                                + "\")>${placed.lines?join(\" \")?number}</#if>"));
    }

    private String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(home.resolve("data/logs"))) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private List<JsonNode> linesForMachines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(home.resolve("data/logs/vinhdanh.json"))) {
            lines.add(JsonMapper.shared().readTree(line));
        }
        return lines;
    }

    private static boolean is(JsonNode line, String key, String value) {
        return line.has(key) && line.get(key).asString().equals(value);
    }

    private JsonNode night() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(home.resolve("output/bao-cao-dem.json")));
    }

    private List<String> metrics() throws IOException {
        return Files.readAllLines(home.resolve("data/metrics/vinhdanh.prom"));
    }

    @Test
    void aRowThatBreaksTheNightIsNamedAndNobodysPrivateLifeIsInALog() throws Exception {
        office.onAMachineWith("-Dvinhdanh.templates.approval=off");
        people().saveAs(office.input().resolve("q3.xlsx"));
        breakAt("0912 345 679");

        Office.Run run = office.run("run");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.text())
                .contains("q3.xlsx: FAILED, sheet “Cá nhân”, row 10: ")
                .contains("shared/certificate.ftlh");
        assertThat(night().get("outcome").asString()).isEqualTo("failed");
        assertThat(night().get("failed").get(0).get("reason").asString()).contains("sheet “Cá nhân”, row 10");
        assertThat(metrics()).contains("vinhdanh_failures_total{of=\"batch\"} 1.0");
        Office.Run health = office.run("health");
        assertThat(health.exitCode()).isEqualTo(1);
        assertThat(health.text()).startsWith("NOT WELL: the last pass failed: q3.xlsx: sheet “Cá nhân”, row 10");

        Files.delete(home.resolve("templates/shared/certificate.ftlh"));
        Office.Run again = office.run("run");

        assertThat(again.exitCode()).isZero();
        assertThat(again.text()).contains("9 read = 7 accepted + 2 returned");
        assertThat(office.run("health").exitCode()).isZero();
        assertThat(night().get("outcome").asString()).isEqualTo("completed");
        assertThat(office.report("q3").get("awards").get(0).get("issued").asInt())
                .isEqualTo(7);
        assertThat(metrics())
                .as("the figures of both processes")
                .contains(
                        "vinhdanh_failures_total{of=\"batch\"} 1.0",
                        "vinhdanh_rows_read_total 9.0",
                        "vinhdanh_rows_total{outcome=\"issued\"} 7.0",
                        "vinhdanh_documents_total{kind=\"certificate\"} 7.0");
        assertThat(linesForMachines())
                .anyMatch(line -> is(line, "batch", "q3")
                        && is(line, "step", "renderCertificates")
                        && line.has("milliseconds")
                        && is(line, "items", "7"))
                .anyMatch(line -> is(line, "batch", "q3") && line.has("issued") && is(line, "returned", "2"));
        assertThat(logs()).contains("sheet “Cá nhân”, row 10").doesNotContain(PRIVATE);
        assertThat(String.join("\n", metrics())).doesNotContain("Lê Thị", "Tổ dân phố", "q3");
        assertThat(office.run("verify", "output").exitCode())
                .as("the report of the run is taken for no package")
                .isZero();
    }

    @Test
    void aProcessThatWatchesTellsHowItIsUntilItIsKilled() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        office.onAMachineWith("-Dvinhdanh.metrics.port=" + port);
        Process process = office.start("watch");
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).startsWith("Watching ");
            awaitReady(port);
            assertThat(get(port, "/healthz").body()).isEqualTo("healthy\n");
            awaitMetric(port, "vinhdanh_last_run_outcome{outcome=\"completed\"} 1.0");

            Office.Run well = office.run("health", "--json");

            assertThat(well.exitCode()).isZero();
            JsonNode health = JsonMapper.shared().readTree(well.text());
            assertThat(health.get("ready").asBoolean()).isTrue();
            assertThat(health.get("signs").get("pid").asLong()).isEqualTo(process.pid());

            process.toHandle().destroyForcibly();
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        Office.Run gone = office.run("health");

        assertThat(gone.exitCode()).isEqualTo(1);
        assertThat(gone.text())
                .contains("NOT WELL: watch (process " + process.pid() + ") is gone without having said so");
    }

    /** Of the first pass, which may still be at work. */
    private static void awaitMetric(int port, String line) throws Exception {
        String told = "";
        for (int look = 0; look < 300 && !told.contains(line); look++) {
            Thread.sleep(100);
            told = get(port, "/metrics").body();
        }
        assertThat(told).contains(line);
    }

    private static void awaitReady(int port) throws Exception {
        for (int look = 0; look < 300; look++) {
            try {
                if (get(port, "/readyz").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYetOpen) {
                // opened with the first pass
            }
            Thread.sleep(100);
        }
        throw new AssertionError("never ready");
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
