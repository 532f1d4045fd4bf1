package vn.vinhdanh.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.render.template.TemplateFiles;

class ContentMarksTest {

    private static final TemplateFiles FILES = new TemplateFiles(Path.of("templates"));
    private static final PdfIdentity IDENTITY =
            new PdfIdentity("Danh sách", "Sở Nội vụ", "Về việc", "07/QĐ-SNV", LocalDate.of(2026, 5, 15));

    private final PdfEngine engine = new PdfEngine(FILES, new Fonts(FILES));

    private byte[] drawn(String body) {
        return engine.render(
                        "<html lang=\"vi\"><head><title>Danh sách</title><meta name=\"subject\" content=\"Về việc\"/><style>"
                                + "body { font-family: 'Tinos' } table { -fs-table-paginate: paginate; width: 100% }"
                                + "</style></head><body>" + body + "</body></html>",
                        IDENTITY)
                .content();
    }

    private static List<String> contents(byte[] pdf) throws IOException {
        List<String> contents = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                try (InputStream content = page.getContents()) {
                    contents.add(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }

    @Test
    void aHeadingIsReadAloudOnItsFirstPageAndAnArtifactOnTheOthers() throws IOException {
        String rows = IntStream.range(0, 120)
                .mapToObj(row -> "<tr><td>Bà Lê Thị Ánh " + row + "</td></tr>")
                .collect(Collectors.joining());

        byte[] pdf = drawn(
                "<table><thead><tr><th scope=\"col\">Họ và tên</th></tr></thead><tbody>" + rows + "</tbody></table>");

        List<String> pages = contents(pdf);
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.get(0)).doesNotContain("/Type /Pagination");
        assertThat(pages.subList(1, pages.size()))
                .allMatch(page -> page.contains("/Artifact <</Type /Pagination>> BDC"));
        assertPdf(pdf).isArchivalAndAccessible();
        assertThat(PdfParagraphs.of(pdf)).filteredOn("Họ và tên"::equals).hasSize(1);
        assertThat(PdfParagraphs.of(pdf)).contains("Bà Lê Thị Ánh 0", "Bà Lê Thị Ánh 119");
    }

    @Test
    void nothingIsMarkedThatIsNotDrawn() throws IOException {
        byte[] pdf = drawn("<div><p>Một</p><p><span>Hai</span></p></div>");

        assertThat(contents(pdf)).noneMatch(page -> page.contains("BDC\nEMC"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getPropertiesNames()).isEmpty();
        }
        assertPdf(pdf).isArchivalAndAccessible();
    }

    @Test
    void aTextThatLooksLikeAMarkIsAText() {
        byte[] pdf = drawn("<p>/Artifact /Prop1 BDC<br/>EMC<br/>/Span &lt;&lt;/MCID 0>> BDC</p>");

        assertThat(assertPdf(pdf).text(1))
                .contains("/Artifact /Prop1 BDC")
                .contains("EMC")
                .contains("/Span <</MCID 0>> BDC");
    }
}
