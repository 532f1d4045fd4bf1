package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aFullBulletin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.golden.PdfAssert;
import vn.vinhdanh.golden.measure.MeasuredPage;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.golden.measure.TextLine;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

/** Page, PDF and plain text are three forms of one bulletin. */
class BulletinFormsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void thePackageHoldsThreeFormsAndThePicture() throws IOException {
        Path picture = Pictures.write(folder.resolve("Ảnh lễ.jpg"), "jpg");

        assertThat(aFullBulletin().showing(picture, null).documents())
                .extracting(RenderedDocument::path)
                .containsExactly(
                        "ban-tin/index.html", "ban-tin/ban-tin.pdf", "ban-tin/ban-tin.txt", "ban-tin/anh-le.jpg");
        assertThat(aFullBulletin().documents())
                .extracting(RenderedDocument::path)
                .containsExactly("ban-tin/index.html", "ban-tin/ban-tin.pdf", "ban-tin/ban-tin.txt");
    }

    static Stream<BulletinFixture> bulletins() {
        return Stream.of(
                aFullBulletin(),
                aFullBulletin().draft(),
                aFullBulletin()
                        .named("Hội nghị tổng kết phong trào thi đua “Dạy tốt, học tốt” <&>, biểu dương các tập thể, cá"
                                + " nhân có thành tích xuất sắc và phát động phong trào thi đua yêu nước giai đoạn tới")
                        .withAttendees(60));
    }

    @ParameterizedTest
    @MethodSource("bulletins")
    void theySayTheSameSentenceBySentence(BulletinFixture bulletin) throws IOException {
        List<RenderedDocument> documents = bulletin.documents();
        keep(
                documents,
                "forms-" + bulletin.conference().attendees().size()
                        + (bulletin.decision().isDraft() ? "-draft" : ""));
        List<String> page = article(Jsoup.parse(string(documents, DocumentKind.BULLETIN_PAGE)));
        List<String> text = Stream.of(
                        string(documents, DocumentKind.BULLETIN_TEXT).split("\n+"))
                .map(line -> line.replaceFirst("^- ", ""))
                .filter(line -> !line.equals("DỰ THẢO"))
                .toList();

        assertThat(page).isEqualTo(text);
        assertThat(pdfText(content(documents, DocumentKind.BULLETIN_PDF)))
                .isEqualTo("Ủy ban nhân dân tỉnh Thái Nguyên".toUpperCase(VIETNAMESE)
                        + " Bản tin thi đua, khen thưởng "
                        + (bulletin.decision().isDraft()
                                ? "DỰ THẢO – quyết định khen thưởng chưa có số, chưa dùng để công bố. "
                                : "")
                        + String.join(" ", text));
    }

    @Test
    void theCaptionIsTheSameEverywhere() throws IOException {
        Path picture = Pictures.write(folder.resolve("anh.png"), "png");
        List<RenderedDocument> documents =
                aFullBulletin().showing(picture, "Trao Bằng khen <A&B>").documents();
        keep(documents, "picture");

        assertThat(article(Jsoup.parse(string(documents, DocumentKind.BULLETIN_PAGE))))
                .contains("Trao Bằng khen <A&B>");
        assertThat(string(documents, DocumentKind.BULLETIN_TEXT)).contains("\n[Ảnh: Trao Bằng khen <A&B>]\n");
        assertThat(pdfText(content(documents, DocumentKind.BULLETIN_PDF))).contains(" Trao Bằng khen <A&B> ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void thePdfIsArchivalAndAccessibleWithAPicture(String format) throws IOException {
        Path picture = Pictures.write(folder.resolve("anh." + format), format);
        byte[] pdf = aFullBulletin().showing(picture, "Trao Bằng khen").content(DocumentKind.BULLETIN_PDF);

        PdfAssert.assertPdf(pdf)
                .isArchivalAndAccessible()
                .hasAllFontsEmbedded()
                .hasPageSize(210, 297)
                .hasTitle("Hội nghị sơ kết 3 năm thực hiện Chỉ thị số 11 của Ban Thường vụ Tỉnh ủy");
    }

    @Test
    void aPictureThatLetsThePaperThroughIsArchivalToo() throws IOException {
        Path picture = Pictures.writeTranslucent(folder.resolve("anh.png"));

        PdfAssert.assertPdf(aFullBulletin().showing(picture, null).content(DocumentKind.BULLETIN_PDF))
                .isArchivalAndAccessible();
    }

    @Test
    void thePdfIsArchivalAndAccessibleAsADraftAndOverManyPages() {
        byte[] pdf = aFullBulletin().draft().withAttendees(60).content(DocumentKind.BULLETIN_PDF);

        PdfAssert.assertPdf(pdf).isArchivalAndAccessible();
        assertThat(PdfAssert.assertPdf(pdf).text(2)).startsWith("2 DỰ THẢO ");
    }

    /** The page is filled line by line: the list begins on it, would leave its introduction there, goes over whole. */
    @Test
    void anIntroductionNeverStandsAloneAtAPagesFoot() {
        String result = "Phong trào thi đua yêu nước được các cấp, các ngành hưởng ứng.";
        List<String> ends = new ArrayList<>();
        for (int paragraphs = 17; paragraphs < 21; paragraphs++) {
            BulletinFixture bulletin = aFullBulletin()
                    .withAttendees(0)
                    .withResults(Collections.nCopies(paragraphs, result).toArray(String[]::new));
            for (int n = 0; n < 6; n++) {
                bulletin.withMovement("Toàn dân bảo vệ an ninh Tổ quốc", "cấp tỉnh", "2016");
            }
            String first = PdfAssert.assertPdf(bulletin.content(DocumentKind.BULLETIN_PDF))
                    .text(1);
            ends.add(first.substring(first.lastIndexOf(' ') + 1));
        }

        assertThat(ends).doesNotContain("tỉnh:").contains("2016);", "vị.");
    }

    /** The horn of an ự reaches over its line's end, and justified lines end where the page does. */
    @Test
    void noLetterIsCutOffAtAJustifiedLinesEnd() {
        byte[] pdf = aFullBulletin().withResults("dự ".repeat(200) + "dự.").content(DocumentKind.BULLETIN_PDF);

        assertThat(MeasuredPdf.of(pdf).pages())
                .flatExtracting(MeasuredPage::lines)
                .extracting(TextLine::text)
                .anyMatch(line -> line.endsWith("dự"));
        assertThat(MeasuredPdf.of(pdf).pages())
                .flatExtracting(MeasuredPage::spoilt)
                .isEmpty();
    }

    @Test
    void theSameBulletinGivesTheSameBytes() throws IOException {
        Path picture = Pictures.write(folder.resolve("anh.png"), "png");
        BulletinFixture bulletin = aFullBulletin().showing(picture, "Trao Bằng khen");

        assertThat(bulletin.documents())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(bulletin.documents());
    }

    @Test
    void theTextFileOpensInEveryEditor() {
        String text = aFullBulletin()
                .withAttendees(new Attendee("Đỗ Đại Phong", "Chỉ huy trưởng"))
                .string(DocumentKind.BULLETIN_TEXT);

        assertThat(text).doesNotContain("\r", "\t", "\uFEFF", "\u00A0").endsWith("Xuân Huy\n");
        assertThat(text.lines()).noneMatch(line -> line.startsWith(" ") || line.endsWith(" "));
        assertThat(text).doesNotContain("\n\n\n");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .isEqualTo(aFullBulletin()
                        .withAttendees(new Attendee("Đỗ Đại Phong", "Chỉ huy trưởng"))
                        .text()
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> article(Document page) {
        return page.select("article h1, article p:not(.draft), article li, article figcaption")
                .eachText();
    }

    /** All pages without their numbers, the draft's mark and the bullets, which are the layout's. */
    private static String pdfText(byte[] pdf) {
        List<String> pages = new ArrayList<>();
        for (int page = 1; ; page++) {
            String text = PdfAssert.assertPdf(pdf).text(page);
            if (text.isEmpty()) {
                break;
            }
            pages.add(text.replaceFirst("^(" + page + " )?(DỰ THẢO (?!–))?", ""));
        }
        return pages.stream().collect(Collectors.joining(" ")).replace("• ", "");
    }

    private static byte[] content(List<RenderedDocument> documents, DocumentKind kind) {
        Optional<RenderedDocument> found =
                documents.stream().filter(made -> made.kind() == kind).findFirst();
        return found.orElseThrow(() -> new AssertionError(kind + " is missing")).content();
    }

    private static String string(List<RenderedDocument> documents, DocumentKind kind) {
        return new String(content(documents, kind), StandardCharsets.UTF_8);
    }

    /** To be looked at when a test fails. */
    private static void keep(List<RenderedDocument> documents, String name) throws IOException {
        for (RenderedDocument document : documents) {
            Path file = Path.of("target/golden/bulletin", name).resolve(document.path());
            Files.createDirectories(file.getParent());
            Files.write(file, document.content());
        }
    }
}
