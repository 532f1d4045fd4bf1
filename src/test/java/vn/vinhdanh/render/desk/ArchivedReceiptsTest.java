package vn.vinhdanh.render.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.desk.DeliveryFixture.BANG_KHEN;
import static vn.vinhdanh.render.desk.DeliveryFixture.GIAY_KHEN;
import static vn.vinhdanh.render.desk.DeliveryFixture.PAPERS;
import static vn.vinhdanh.render.desk.DeliveryFixture.aDecision;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.golden.StructureTree;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

/** The receipt list in a unit's archive is that unit's pages of ky-nhan.pdf, as if it had been laid out by itself. */
class ArchivedReceiptsTest {

    private static final Decision DECISION = decision();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private static Decision decision() {
        DeliveryFixture decision = aDecision();
        for (int n = 1; n <= 30; n++) {
            decision.person(GIAY_KHEN, "Nguyễn Thị Hạnh " + n, "Giáo viên", "Trường Chu Văn An");
        }
        return decision.person(BANG_KHEN, "Trần Thị Ước", "Y sĩ", "Trạm Y tế")
                .collective(GIAY_KHEN, "Công an phường", null)
                .person(GIAY_KHEN, "Lê Thị Ba", null, "Ban Quản lý chợ")
                .made();
    }

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(PdfDeliveryPapers.class)).addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ((Logger) LoggerFactory.getLogger(PdfDeliveryPapers.class)).detachAppender(log);
    }

    private static List<byte[]> lists(PdfDeliveryPapers papers) throws IOException {
        List<RenderedDocument> archives = new ArrayList<>();
        papers.archives(
                DECISION,
                path -> true,
                grant -> RenderedDocument.of(DocumentKind.CERTIFICATE, grant.id() + ".pdf", new byte[] {1}, 1),
                archives::add);
        List<byte[]> lists = new ArrayList<>();
        for (RenderedDocument archive : archives) {
            lists.add(list(archive));
        }
        return lists;
    }

    private static byte[] list(RenderedDocument archive) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive.content()))) {
            assertThat(in.getNextEntry()).extracting("name").isEqualTo("ky-nhan.pdf");
            return in.readAllBytes();
        }
    }

    private static List<MeasuredPage> together() {
        List<RenderedDocument> papers = new ArrayList<>();
        PAPERS.render(DECISION, papers::add);
        return MeasuredPdf.of(papers.get(0).content()).pages();
    }

    @Test
    void allListsTogetherHaveThePagesOfTheReceiptFile() throws IOException {
        List<MeasuredPage> pages = new ArrayList<>();
        for (byte[] list : lists(PAPERS)) {
            pages.addAll(MeasuredPdf.of(list).pages());
        }

        assertThat(pages).hasSizeGreaterThan(4).zipSatisfy(together(), (page, inTheFile) -> assertThat(page.lines())
                .isEqualTo(inTheFile.lines()));
        assertThat(log.list).isEmpty();
    }

    @Test
    void eachIsArchivalAndAccessibleAndNamesItsUnitOnly() throws IOException {
        List<byte[]> lists = lists(PAPERS);

        assertThat(lists)
                .hasSize(4)
                .allSatisfy(
                        list -> assertPdf(list)
                                .isArchivalAndAccessible()
                                .hasTitle(
                                        "Danh sách ký nhận – Quyết định số 07/QĐ-UBND về việc tặng Giấy khen cho các tập thể, cá nhân"));
        assertThat(StructureTree.readAloud(lists.get(1)))
                .containsSubsequence("P Trạm Y tế", "TH STT", "TD 1", "TD Bà Trần Thị Ước, Y sĩ", "P NGƯỜI NHẬN")
                .noneMatch(text -> text.matches(".*(Công an|Chu Văn An|Nguyễn Thị Hạnh|Lê Thị Ba).*"));
    }

    @Test
    void oneArchiveIsMadeAgainWithTheSameBytes() throws IOException {
        List<RenderedDocument> again = new ArrayList<>();
        PAPERS.archives(
                DECISION,
                "theo-don-vi/tram-y-te.zip"::equals,
                grant -> RenderedDocument.of(DocumentKind.CERTIFICATE, grant.id() + ".pdf", new byte[] {1}, 1),
                again::add);

        assertThat(again).hasSize(1);
        assertThat(list(again.get(0))).isEqualTo(lists(PAPERS).get(1));
    }

    @Test
    void withTheOtherPapersTheyAreTheSame() throws IOException {
        List<RenderedDocument> all = new ArrayList<>();
        DeliveryFixture.papers(4)
                .renderWithArchives(
                        DECISION,
                        grant -> RenderedDocument.of(DocumentKind.CERTIFICATE, grant.id() + ".pdf", new byte[] {1}, 1),
                        all::add);

        assertThat(all)
                .extracting(RenderedDocument::path)
                .containsExactlyInAnyOrder(
                        "in/ky-nhan.pdf",
                        "in/bia.pdf",
                        "in/ky-nhan-2.pdf",
                        "in/bia-2.pdf",
                        "theo-don-vi/truong-chu-van-an.zip",
                        "theo-don-vi/tram-y-te.zip",
                        "theo-don-vi/cong-an-phuong.zip",
                        "theo-don-vi/ban-quan-ly-cho.zip");
        List<byte[]> lists = new ArrayList<>();
        for (RenderedDocument document : all) {
            if (document.kind() == DocumentKind.UNIT_ARCHIVE) {
                lists.add(list(document));
            }
        }
        assertThat(lists).zipSatisfy(lists(DeliveryFixture.papers(4)), (list, alone) -> assertThat(list)
                .isEqualTo(alone));
    }

    @Test
    void unitsThatATemplatePutsInAnotherOrderGetTheirOwn(@TempDir Path office) throws IOException {
        List<byte[]> lists = lists(office(
                office, "receipt.ftlh", text -> text.replace("<#list deliveries as", "<#list deliveries?reverse as")));

        assertThat(assertPdf(lists.get(1)).text(1)).contains("Trạm Y tế").doesNotContain("Chu Văn An");
        assertThat(told()).contains("is not that of each unit's list");
    }

    @Test
    void unitsThatATemplateCountsAreCountedAlone(@TempDir Path office) throws IOException {
        List<byte[]> lists = lists(office(
                office,
                "receipt.ftlh",
                text -> text.replace(
                        "${delivery.unit}</p>", "${delivery.unit} (${delivery?index + 1}/${deliveries?size})</p>")));

        assertThat(assertPdf(lists.get(1)).text(1)).contains("Trạm Y tế (1/1)");
        assertThat(told()).contains("is not that of each unit's list");
    }

    @Test
    void pagesThatAStyleCountsThroughAllUnitsAreCountedAlone(@TempDir Path office) throws IOException {
        List<byte[]> lists = lists(office(
                office,
                "style.css",
                text -> text.replace("-fs-page-sequence: start;", "")
                        + "\n.page-number.hidden::before { content: counter(page); }"));

        assertThat(assertPdf(lists.get(1)).text(1)).startsWith("1 ");
        assertThat(told()).contains("look different behind those of other units");
    }

    @Test
    void listsThatStandInNoElementOfTheirOwnAreLaidOutAlone(@TempDir Path office) throws IOException {
        List<byte[]> lists = lists(office(
                office, "receipt.ftlh", text -> text.replace("<div class=\"unit\">", "<div class=\"unit\"></div>")
                        .replace("</div>\n</div>\n</#list>\n</body>", "</div>\n</#list>\n</body>")));

        assertThat(assertPdf(lists.get(1)).text(1)).contains("Trạm Y tế").doesNotContain("Chu Văn An");
        assertThat(told()).contains("elements side by side for 4 parts");
    }

    private static PdfDeliveryPapers office(Path folder, String file, UnaryOperator<String> change) throws IOException {
        String built = Files.readString(Path.of("templates/desk", file));
        String changed = change.apply(built);
        assertThat(changed).isNotEqualTo(built);
        Files.createDirectories(folder.resolve("desk"));
        Files.writeString(folder.resolve("desk").resolve(file), changed);
        return DeliveryFixture.papers(folder);
    }

    private String told() {
        assertThat(log.list).hasSize(1);
        return log.list.get(0).getFormattedMessage();
    }
}
