package vn.vinhdanh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of a run over many batches: people and machines find the same in it. */
class NightPageTest {

    private static final Document BUSY = Jsoup.parse(NightFixture.page(NightFixture.busy()));

    private static List<String> table(Document page, String heading) {
        return page.select("section:has(h2:contains(" + heading + ")) tbody tr").stream()
                .map(Element::text)
                .toList();
    }

    @Test
    void itSaysWhenItWasInTheOfficesOwnTimeAndHowItEnded() {
        assertThat(BUSY.select("header p").text())
                .isEqualTo("Bắt đầu lúc 01:30:00, 29/11/2026; xong lúc 02:32:05, 29/11/2026");
        assertThat(BUSY.select(".state").get(0).text()).isEqualTo("Có việc chưa làm được");
        assertThat(BUSY.select(".sum").text())
                .isEqualTo("Đã đọc 1.217 dòng = 1.205 đạt + 8 trả lại + 4 đã có quyết định trước đó.");
    }

    @Test
    void whatFailedStandsThereWithItsReasonAndWhatWasLeftWithIts() {
        assertThat(table(BUSY, "Gặp sự cố"))
                .containsExactly(
                        "quy-4.xlsx the disk is full (/opt/vinhdanh/output): make room on it, then start again");
        assertThat(BUSY.select("section:has(h2:contains(Để lại lượt sau)) li").eachText())
                .containsExactly("dang-viet.xlsx (it is still open or being written)");
    }

    @Test
    void eachBatchLeadsToItsOwnReport() {
        assertThat(BUSY.select("td[data-label=Đợt] a").eachAttr("href"))
                .containsExactly("q3/bao-cao.html", "tiep-theo/bao-cao.html");
        assertThat(table(BUSY, "Các đợt đã làm xong").get(0))
                .isEqualTo("q3.xlsx Đã ban hành 57/QĐ-SNV 1.210 1.200 6 4 3 phút 20 giây");
    }

    @Test
    void everyChartHasANameADescriptionAndATableOfTheSameFigures() {
        assertThat(BUSY.select("svg.chart")).hasSize(2).allSatisfy(chart -> {
            assertThat(chart.attr("role")).isEqualTo("img");
            for (String id : List.of(chart.attr("aria-labelledby").split(" ", -1))) {
                assertThat(chart.select("#" + id).text()).isNotBlank();
            }
        });
        assertThat(table(BUSY, "Theo danh hiệu"))
                .containsExactly(
                        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh 1.200 6 4 1.210",
                        "Giấy khen 5 1 0 6",
                        "Chưa rõ danh hiệu, hình thức 0 1 0 1");
        assertThat(BUSY.select("svg[aria-labelledby^=theo-danh-hieu] text").eachText())
                .containsExactly(
                        "Bằng khen của Chủ tịch UBND tỉnh: 1.210", "Giấy khen: 6", "Chưa rõ danh hiệu, hình thức: 1");
        assertThat(table(BUSY, "Theo bước"))
                .containsExactly(
                        "Đọc tệp đề nghị 2 1.217 4,2 giây",
                        "Lập bằng khen, giấy khen 2 1.205 1 giờ 01 phút",
                        "Lập các giấy tờ khác 2 – 1 phút 01 giây",
                        "Phát hành 2 – 0,1 giây");
    }

    @Test
    void barsAreAsLongAsTheirFigures() {
        assertThat(BUSY.select("svg[aria-labelledby^=theo-danh-hieu] .bar").stream()
                        .map(bar -> bar.className() + " " + bar.attr("x") + " " + bar.attr("width")))
                .startsWith(
                        // 1,200, 6 and 4 of 1,210
                        "bar bar-issued 0% 99.174%",
                        "bar bar-returned 99.174% 0.496%", "bar bar-before 99.669% 0.331%");
    }

    @Test
    void aRunThatCouldNotGoOnSaysWhy() {
        Document page = Jsoup.parse(NightFixture.page(NightFixture.brokenOff()));

        assertThat(page.select(".state").text()).isEqualTo("Có việc chưa làm được");
        assertThat(page.select("main").text())
                .contains("Báo người vận hành: /opt/vinhdanh/output may not be read or written: give the account");
    }

    @Test
    void machinesGetTheSame(@TempDir Path home) throws IOException {
        NightFixture.pages(home).write(NightFixture.busy());

        try (Stream<Path> files = Files.list(home.resolve("output"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("bao-cao-dem.html", "bao-cao-dem.json");
        }
        JsonNode night = JsonMapper.shared()
                .readTree(Files.readString(home.resolve("output/bao-cao-dem.json"), StandardCharsets.UTF_8));
        assertThat(night.get("outcome").asString()).isEqualTo("failed");
        assertThat(night.get("begun").asString()).isEqualTo("2026-11-28T18:30:00Z");
        assertThat(night.get("rows").get("read").asInt()).isEqualTo(1217);
        assertThat(night.get("batches").get(1).get("state").asString()).isEqualTo("awaiting-number");
        assertThat(night.get("failed").get(0).get("reason").asString()).startsWith("the disk is full");
        assertThat(night.get("leftForLater").get(0).get("file").asString()).isEqualTo("dang-viet.xlsx");
        assertThat(night.get("steps").get(2).get("milliseconds").asInt()).isEqualTo(61_000);
        assertThat(night.get("awards").get(0).get("issued").asInt()).isEqualTo(1200);
    }
}
