package vn.vinhdanh.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.golden.PdfAssert;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.TemplateMissing;
import vn.vinhdanh.render.template.TemplateRefused;

class PdfEngineTest {

    private static final TemplateFiles FILES = new TemplateFiles(Path.of("templates"));
    private static final Fonts FONTS = new Fonts(FILES);

    private final PdfEngine engine = new PdfEngine(FILES, FONTS);
    private final PdfIdentity identity = new PdfIdentity(
            "Quyết định",
            "Ủy ban nhân dân tỉnh Thái Nguyên",
            "Về việc <tặng> Bằng khen & thưởng",
            "07/QĐ-UBND",
            LocalDate.of(2019, 5, 15));

    @Test
    void aPageWithAllFacesIsArchivalAndAccessible() {
        PdfAssert pdf = assertPdf(engine.render(page(everyFace()), identity).content());

        pdf.isArchivalAndAccessible().hasAllFontsEmbedded().hasPages(1).hasTitle("Quyết định");
        assertThat(pdf.text(1)).contains("Nguyễn Thị Hằng – Đặng Vũ Trường Ưỡn").contains("1.500.000 ₫ “ngoặc”");
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        assertThat(engine.render(page("<p>Một</p>"), identity).content())
                .isEqualTo(engine.render(page("<p>Một</p>"), identity).content());
    }

    /** A face is parsed once and handed on; what one document has of it must not be seen in the next, nor in one beside it. */
    @Test
    void documentsDrawnAtTheSameTimeAndOneAfterTheOtherComeOutAsEachByItself() {
        List<String> texts = List.of("<p>Ưỡn ẹo</p>", "<p><b>Đặng Thị Hằng</b></p>", everyFace());
        List<byte[]> alone = texts.stream()
                .map(text -> new PdfEngine(FILES, new Fonts(FILES))
                        .render(page(text), identity)
                        .content())
                .toList();

        IntStream.range(0, 24).parallel().forEach(n -> assertThat(
                        engine.render(page(texts.get(n % 3)), identity).content())
                .isEqualTo(alone.get(n % 3)));
    }

    @Test
    void aFaceBelongsToOneDocumentUntilThatIsFinished() {
        Fonts fonts = new Fonts(FILES);
        Face face = fonts.faces().get(0);
        TrueTypeFont first;
        try (Fonts.Lent one = fonts.lend();
                Fonts.Lent other = fonts.lend()) {
            first = one.font(face);
            assertThat(one.font(face)).isSameAs(first);
            assertThat(other.font(face)).isNotSameAs(first);
        }
        try (Fonts.Lent one = fonts.lend();
                Fonts.Lent other = fonts.lend()) {
            assertThat(List.of(one.font(face), other.font(face)))
                    .contains(first)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nothingOutsideTheTemplatesIsEverFetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p { display: none }");

        for (String outside : List.of(secret.toUri().toString(), "http://127.0.0.1:9/x.css")) {
            assertThatThrownBy(() ->
                            engine.render(withHead("<link rel=\"stylesheet\" href=\"" + outside + "\"/>"), identity))
                    .isInstanceOf(LayoutFault.class)
                    .hasMessageContaining(outside)
                    .hasMessageContaining("was rejected");
        }
    }

    @Test
    void aMissingStyleIsToldByItsName() {
        assertThatThrownBy(() ->
                        engine.render(withHead("<link rel=\"stylesheet\" href=\"vinhdanh:/mat.css\"/>"), identity))
                .isInstanceOf(TemplateMissing.class)
                .hasMessageContaining("mat.css");
    }

    @Test
    void aFontThatNobodySuppliesIsAFaultAndNotAnotherFont() {
        assertThatThrownBy(() -> engine.render(page("<p style=\"font-family: 'Không Có'\">Chữ</p>"), identity))
                .isInstanceOf(LayoutFault.class)
                .hasMessageContaining("The document \"Quyết định\" cannot be laid out: Font list is empty")
                .hasMessageContaining("There is: Be Vietnam Pro, EB Garamond, Great Vibes, Tinos");
    }

    @Test
    void aSlipInAStyleIsToldWithFileAndLine(@TempDir Path office) throws Exception {
        Files.createDirectories(office.resolve("decision"));
        Files.writeString(office.resolve("decision/style.css"), "body { font-family: Tinos }\n\np { colr: red }");
        PdfEngine overridden = new PdfEngine(new TemplateFiles(office), FONTS);

        assertThatThrownBy(() -> overridden.render(
                        withHead("<link rel=\"stylesheet\" href=\"vinhdanh:/decision/style.css\"/>"), identity))
                .isInstanceOf(LayoutFault.class)
                .hasMessageContaining("(vinhdanh:/decision/style.css) colr is an unrecognized CSS property at line 3");
    }

    @Test
    void brokenArtworkIsToldByItsFile(@TempDir Path office) throws Exception {
        Files.createDirectories(office.resolve("shared"));
        Files.writeString(office.resolve("shared/emblem.svg"), "<svg><không đóng");
        PdfEngine overridden = new PdfEngine(new TemplateFiles(office), FONTS);

        assertThatThrownBy(
                        () -> overridden.render(page("<img src=\"vinhdanh:/shared/emblem.svg\" alt=\"\"/>"), identity))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("The template file shared/emblem.svg is refused: line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vinhdanh:/../../etc/passwd",
                "vinhdanh:/%2e%2e/%2e%2e/etc/passwd.css",
                "vinhdanh:/../secret.css",
                "../secret.css"
            })
    void noNameLeadsOutOfTheTemplates(String name) {
        for (String page : List.of(
                withHead("<link rel=\"stylesheet\" href=\"" + name + "\"/>"),
                withHead("<style>@import \"" + name + "\";</style>"),
                page("<img src=\"" + name + "\" alt=\"\"/>"),
                page("<p style=\"background: url(" + name + ")\">x</p>"))) {
            assertThatThrownBy(() -> engine.render(page, identity))
                    .as(page)
                    .isInstanceOfAny(TemplateRefused.class, TemplateMissing.class, LayoutFault.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://127.0.0.1:9/x.css",
                "jar:file:/x.jar!/y.css",
                "data:text/css,p{display:none}",
                "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
            })
    void noAddressOfAnotherKindIsOpened(String address) {
        for (String page : List.of(
                withHead("<link rel=\"stylesheet\" href=\"" + address + "\"/>"),
                withHead("<style>@import \"" + address + "\";</style>"),
                page("<img src=\"" + address + "\" alt=\"\"/>"),
                page("<p style=\"background: url('" + address + "')\">x</p>"))) {
            assertThatThrownBy(() -> engine.render(page, identity))
                    .as(page)
                    .isInstanceOf(LayoutFault.class)
                    .hasMessageContaining("was rejected");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;&a;\">]>",
                "<!DOCTYPE html SYSTEM \"x.dtd\" [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p.dtd\"> %p;]>"
            })
    void aPageThatDeclaresEntitiesIsRefused(String head) {
        assertThatThrownBy(() -> engine.render(head + "\n" + page("<p>&x;</p>"), identity))
                .isInstanceOf(LayoutFault.class)
                .hasMessageContaining("line 1 of its page declares entities, which no page may");
    }

    @Test
    void aPageNestedWithoutEndIsAFault() {
        String page = page("<div>".repeat(50_000) + "</div>".repeat(50_000));

        assertThatThrownBy(() -> engine.render(page, identity)).isInstanceOf(LayoutFault.class);
    }

    @Test
    void aLayoutThatTakesLongerThanItMayIsGivenUp() {
        PdfEngine hasty = new PdfEngine(FILES, FONTS, Duration.ofMillis(1));

        assertThatThrownBy(() -> hasty.render(page("<p>Một dòng chữ</p>".repeat(2_000)), identity))
                .isInstanceOf(LayoutFault.class)
                .hasMessageContaining("laying it out took more than 0.001 seconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s</p>",
                "<table style=\"table-layout: fixed; width: 100%%\"><tr><td>Một</td><td>%s</td></tr></table>"
            })
    void aWordLongerThanItsLineIsBrokenAndNotCutOff(String body) {
        String word = "Krông".repeat(60);

        String text = assertPdf(
                        engine.render(page(body.formatted(word)), identity).content())
                .tableText(1);

        assertThat(text.replace(" ", "")).contains(word);
    }

    static List<Face> faces() {
        return FONTS.faces();
    }

    /** The letters of Vietnamese: the block U+1EA0 to U+1EF9 and the base letters with their marks, in both cases. */
    @ParameterizedTest
    @MethodSource("faces")
    void everyFaceHoldsEveryVietnameseLetter(Face face) {
        StringBuilder letters = new StringBuilder("ĂÂĐÊÔƠƯăâđêôơưÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĨĩŨũ–“”…");
        for (int letter = 0x1EA0; letter <= 0x1EF9; letter++) {
            letters.appendCodePoint(letter);
        }
        assertThat(new FontMetrics(FONTS).missing(face.family(), face.weight(), face.italic(), letters.toString()))
                .isEmpty();
    }

    private static String everyFace() {
        StringBuilder text = new StringBuilder();
        for (Face face : FONTS.faces()) {
            text.append("<p style=\"font-family:'%s';font-weight:%d;font-style:%s\">"
                    .formatted(face.family(), face.weight(), face.italic() ? "italic" : "normal"));
            text.append("Nguyễn Thị Hằng – Đặng Vũ Trường Ưỡn</p>");
        }
        return text.append("<p>1.500.000 ₫ “ngoặc”</p>").toString();
    }

    private static String withHead(String link) {
        return page("<p>còn nguyên</p>").replace("</head>", link + "</head>");
    }

    private static String page(String body) {
        return """
                <html lang="vi-VN"><head><title>Quyết định</title>
                <meta name="subject" content="thử"/><style>body { font-family: Tinos; font-size: 14pt; word-wrap: break-word }</style></head>
                <body>%s</body></html>""".formatted(body);
    }
}
