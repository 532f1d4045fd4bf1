package vn.vinhdanh.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.golden.PdfAssert;
import vn.vinhdanh.render.template.TemplateFiles;

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

    @Test
    void nothingOutsideTheTemplatesIsEverFetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p { display: none }");
        String prying = page("<p>còn nguyên</p>")
                .replace(
                        "</head>",
                        "<link rel=\"stylesheet\" href=\"" + secret.toUri() + "\"/><link rel=\"stylesheet\""
                                + " href=\"http://127.0.0.1:9/x.css\"/></head>");

        assertThat(assertPdf(engine.render(prying, identity).content()).text(1)).isEqualTo("còn nguyên");
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

    private static String page(String body) {
        return """
                <html lang="vi-VN"><head><title>Quyết định</title>
                <meta name="description" content="thử"/><style>body { font-family: Tinos; font-size: 14pt }</style></head>
                <body>%s</body></html>""".formatted(body);
    }
}
