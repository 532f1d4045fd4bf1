package vn.vinhdanh.render.pdf.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.golden.Poppler;
import vn.vinhdanh.golden.StructureTree;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.template.TemplateFiles;

/** The lists of three units, taken out of one document. The second has two pages, the third letters of a face of its own. */
class PartedPdfTest {

    private static final TemplateFiles FILES = new TemplateFiles(Path.of("templates"));
    private static final PdfEngine ENGINE = new PdfEngine(FILES, new Fonts(FILES));
    private static final PdfIdentity IDENTITY = new PdfIdentity(
            "Danh sách (ký nhận)", "Ủy ban nhân dân tỉnh", "Danh sách", "07/QĐ-UBND", LocalDate.of(2019, 5, 15));

    private static final String TABLE = """
            <table><thead><tr><th scope="col">STT</th><th scope="col">Tên</th></tr></thead>
            <tbody><tr><td>1</td><td>%s</td></tr></tbody></table>
            """;
    private static final String LISTS = unit("<h1>Trạm Y tế</h1>" + TABLE.replace("%s", "Bà Trần Thị Ước"))
            + unit("<h1>Công an</h1><p class=\"first\">Ông Lê Bình</p><p>trang sau</p>")
            + unit("<h1>Trường Chu Văn An</h1><p><b><i>Cô Nguyễn Thị Hạnh</i></b></p>");
    private static final byte[] WHOLE = pdf(LISTS);

    private static String unit(String list) {
        return "<div class=\"unit\">" + list + "</div>";
    }

    private static byte[] pdf(String body) {
        return pdf("", body);
    }

    private static byte[] pdf(String head, String body) {
        return ENGINE.render("""
                <!DOCTYPE html><html lang="vi-VN"><head><meta charset="UTF-8"/><meta name="subject" content="s"/>
                <title>Danh sách</title><style>
                @page { size: A5 } body { font-family: Tinos } table { -fs-table-paginate: paginate }
                .unit + .unit, .first + p { page-break-before: always }
                </style>HEAD</head><body>BODY</body></html>""".replace("HEAD", head).replace("BODY", body), IDENTITY)
                .content();
    }

    private static byte[] part(int index) throws NotParted {
        return PartedPdf.of(WHOLE, 3).part(index);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eachPartIsArchivalAndAccessible(int part) throws NotParted {
        assertPdf(part(part))
                .isArchivalAndAccessible()
                .hasAllFontsEmbedded()
                .hasPageSize(148, 210)
                .hasTitle("Danh sách (ký nhận)");
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,2,2", "2,4,1"})
    void aPartsPagesLookAsInTheWhole(int part, int first, int count) throws Exception {
        assertThat(images(part(part)))
                .hasSize(count)
                .zipSatisfy(
                        images(WHOLE).subList(first - 1, first - 1 + count),
                        (page, inTheWhole) -> assertThat(pixels(page)).isEqualTo(pixels(inTheWhole)));
    }

    private static List<BufferedImage> images(byte[] pdf) throws IOException {
        List<BufferedImage> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                images.add(renderer.renderImageWithDPI(page, 100, ImageType.RGB));
            }
        }
        return images;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void aPartIsReadAloudWithoutTheOthers() throws NotParted {
        assertThat(StructureTree.readAloud(part(0)))
                .containsExactly("H1 Trạm Y tế", "TH STT", "TH Tên", "TD 1", "TD Bà Trần Thị Ước");
        assertThat(StructureTree.readAloud(part(1))).containsExactly("H1 Công an", "P Ông Lê Bình", "P trang sau");
        assertThat(StructureTree.readAloud(part(2))).containsExactly("H1 Trường Chu Văn An", "P Cô Nguyễn Thị Hạnh");
    }

    @Test
    void anotherReaderFindsItsTextAndTags() throws Exception {
        assertThat(Poppler.text(part(1))).isEqualTo("Công an Ông Lê Bình trang sau");
        assertThat(Poppler.structure(part(2))).contains("H1", "\"Trường Chu Văn An\"", "\"Cô Nguyễn Thị Hạnh\"");
    }

    /** Content of others that no page shows could still be taken out of the file. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aFileHoldsNothingButWhatItsPagesNeed(int part) throws Exception {
        try (PDDocument document = Loader.loadPDF(part(part))) {
            Set<COSObjectKey> held =
                    new TreeSet<>(document.getDocument().getXrefTable().keySet());
            held.removeIf(key -> isOfTheFileItself(document.getDocument().getObjectFromPool(key)));

            assertThat(reached(document)).containsExactlyElementsOf(held);
        }
    }

    private static boolean isOfTheFileItself(COSObject object) {
        return object.getObject() instanceof COSDictionary dictionary
                && Set.of("ObjStm", "XRef").contains(String.valueOf(dictionary.getNameAsString(COSName.TYPE)));
    }

    private static Set<COSObjectKey> reached(PDDocument document) {
        Set<COSObjectKey> reached = new TreeSet<>();
        reach(document.getDocument().getTrailer().getItem(COSName.ROOT), reached);
        reach(document.getDocument().getTrailer().getItem(COSName.INFO), reached);
        return reached;
    }

    private static void reach(COSBase object, Set<COSObjectKey> reached) {
        if (object instanceof COSObject reference) {
            if (reached.add(reference.getKey())) {
                reach(reference.getObject(), reached);
            }
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(value -> reach(value, reached));
        } else if (object instanceof COSArray array) {
            array.forEach(value -> reach(value, reached));
        }
    }

    @Test
    void aFaceThatOnlyOnePartNeedsIsInNoOther() throws Exception {
        assertThat(faces(part(0))).containsExactly("Tinos-Bold", "Tinos-Regular");
        assertThat(faces(part(2))).containsExactly("Tinos-Bold", "Tinos-BoldItalic");
    }

    private static Set<String> faces(byte[] pdf) throws IOException {
        Set<String> faces = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                        && dictionary.containsKey(COSName.FONT_NAME)) {
                    faces.add(dictionary.getNameAsString(COSName.FONT_NAME).replaceFirst("^[A-Z]+\\+", ""));
                }
            }
        }
        return faces;
    }

    @Test
    void theSameDocumentGivesTheSameParts() throws NotParted {
        assertThat(part(1)).isEqualTo(PartedPdf.of(pdf(LISTS), 3).part(1)).isNotEqualTo(part(2));
    }

    @Test
    void theLastPartsOfTwoDocumentsAreCompared() throws NotParted {
        PartedPdf lists = PartedPdf.of(WHOLE, 3);
        String last = unit("<h1>Trường Chu Văn An</h1><p><b><i>Cô Nguyễn Thị Hạnh</i></b></p>");

        assertThat(lists.endsLike(PartedPdf.of(pdf(unit("<p>Khác</p>") + last), 2)))
                .isTrue();
        assertThat(lists.endsLike(PartedPdf.of(pdf(unit("<p>Khác</p>") + last.replace("Cô", "Bà")), 2)))
                .isFalse();
    }

    @Test
    void unitsThatShareAPageAreNotParted() {
        assertNotParted(pdf("<div><p>Một</p></div><div><p>Hai</p></div>"), 2, "two parts share a page");
    }

    @Test
    void elementsThatAreNoUnitsAreNotTakenForThem() {
        assertNotParted(pdf("<h1>Chung</h1>" + LISTS), 3, "its structure has 4 elements side by side for 3 parts");
    }

    @Test
    void anOutlineWouldNameOtherUnits() {
        String outline = "<bookmarks><bookmark name=\"Trạm Y tế\" href=\"#a\"/></bookmarks>";

        assertNotParted(pdf(outline, LISTS.replaceFirst("<h1>", "<h1 id=\"a\">")), 3, "it has \"Outlines\"");
    }

    @Test
    void aLinkMayLeadToAnotherUnit() {
        assertNotParted(
                pdf(LISTS.replace("trang sau", "<a href=\"#c\" title=\"xem\">xem</a>")
                        .replace("<h1>Trường", "<h1 id=\"c\">Trường")),
                3,
                "no content of a page, such as a link");
    }

    private static void assertNotParted(byte[] pdf, int parts, String reason) {
        assertThatThrownBy(() -> PartedPdf.of(pdf, parts))
                .isInstanceOf(NotParted.class)
                .hasMessageContaining(reason);
    }
}
