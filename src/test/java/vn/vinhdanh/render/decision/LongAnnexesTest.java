package vn.vinhdanh.render.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;
import static vn.vinhdanh.render.decision.DecisionFixture.aDecision;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.golden.Look;
import vn.vinhdanh.golden.Poppler;
import vn.vinhdanh.golden.StructureTree;
import vn.vinhdanh.golden.TextPlaces;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

/** Of an annex of many rows the layout engine draws the beginning, and the press goes on with it in the same way. */
class LongAnnexesTest {

    private static final double SAME_PLACE = 0.3;
    private static final float DPI = 150;

    private static final double SAME_LOOK = 0.5;

    private static final List<String> SYLLABLES = List.of(
            "Thị", "trấn", "Ủy", "ban", "Nghiêng", "Sở", "Trường", "Ý", "Hợp", "tác", "xã", "Quỳnh", "và", "Đẩu");

    /** Decisions as the program makes them with some templates, and the layout engine alone. */
    private record Room(TemplateFiles files, Templates templates, PdfEngine engine, DecisionPages pages) {

        static Room with(Path folder) {
            TemplateFiles files = new TemplateFiles(folder);
            Fonts fonts = new Fonts(files);
            return new Room(
                    files,
                    new Templates(files),
                    new PdfEngine(files, fonts),
                    new DecisionPages(new FontMetrics(fonts)));
        }

        byte[] pressed(Decision decision) {
            return new PdfDecisions(templates, engine, pages).render(decision).content();
        }

        byte[] laidOut(Decision decision) {
            String page = templates.fill("decision/page.ftlh", Map.of("decision", pages.page(decision)));
            return engine.render(page, DecisionPages.identity(decision)).content();
        }
    }

    private static final Room STOCK = Room.with(Path.of("templates"));

    private static List<String> names(int count) {
        Random random = new Random(count);
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> random.ints(1 + random.nextInt(14), 0, SYLLABLES.size())
                        .mapToObj(SYLLABLES::get)
                        .collect(Collectors.joining(" ", "Đơn vị số " + n + " ", "")))
                .toList();
    }

    private static Decision withCollectives(int count) {
        return aDecision().withCollectives(names(count)).made();
    }

    private static Decision withAmounts(int persons) {
        DecisionFixture decision = aDecision();
        for (int n = 1; n <= persons; n++) {
            decision.paying(Integer.toString(n % 13 * 351_000));
        }
        return decision.made();
    }

    private static void assertSame(byte[] pressed, byte[] laidOut) throws IOException {
        try (PDDocument here = Loader.loadPDF(pressed);
                PDDocument there = Loader.loadPDF(laidOut)) {
            assertThat(here.getNumberOfPages()).isEqualTo(there.getNumberOfPages());
            for (int page = 1; page <= there.getNumberOfPages(); page++) {
                assertThat(TextPlaces.of(here, page))
                        .as("page %d", page)
                        .zipSatisfy(TextPlaces.of(there, page), (one, other) -> {
                            assertThat(one.text()).isEqualTo(other.text());
                            assertThat(one.left()).isCloseTo(other.left(), within(SAME_PLACE));
                            assertThat(one.baseline()).isCloseTo(other.baseline(), within(SAME_PLACE));
                        });
            }
            for (int page = 3; page < there.getNumberOfPages(); page += 30) {
                assertThat(Look.difference(picture(here, page), picture(there, page)))
                        .as("page %d", page + 1)
                        .isLessThan(SAME_LOOK);
            }
        }
    }

    /** The press's files are smaller by far: the engine's would be the same pages too. */
    private static byte[] assertPressed(Room room, Decision decision) throws IOException {
        byte[] pressed = room.pressed(decision);
        byte[] laidOut = room.laidOut(decision);
        assertThat(pressed.length).as("of the press's make").isLessThan(laidOut.length * 4 / 5);
        assertSame(pressed, laidOut);
        return pressed;
    }

    private static BufferedImage picture(PDDocument document, int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
    }

    private static void keep(String name, byte[] content) throws IOException {
        Path actual = Path.of("target/golden/decision", name + ".pdf");
        Files.createDirectories(actual.getParent());
        Files.write(actual, content);
    }

    @Test
    void eachPageIsAsTheLayoutEngineWouldMakeIt() throws IOException {
        keep("long-annex", assertPressed(STOCK, withCollectives(500)));
    }

    @Test
    void theSumStandsBelowTheLastRow() throws IOException {
        Decision decision = withAmounts(410);
        byte[] pressed = STOCK.pressed(decision);
        keep("long-annex-sum", pressed);

        assertSame(pressed, STOCK.laidOut(decision));
        assertPdf(pressed).isArchivalAndAccessible();
    }

    @Test
    void severalListsGoOnEachInItsPlace() throws IOException {
        DecisionFixture fixture = aDecision().withCollectives(names(405));
        for (int n = 1; n <= 405; n++) {
            fixture.paying(Integer.toString(n % 7 * 1_000_000));
        }
        Decision decision = fixture.with(12, RecipientKind.HOUSEHOLD).made();
        byte[] pressed = STOCK.pressed(decision);

        assertSame(pressed, STOCK.laidOut(decision));
        assertPdf(pressed).isArchivalAndAccessible().hasAllFontsEmbedded();
    }

    @Test
    void aDraftHasItsMarkOnEveryPage() throws IOException {
        byte[] pressed = assertPressed(
                STOCK, aDecision().draft().withCollectives(names(402)).made());

        assertPdf(pressed).isArchivalAndAccessible();
    }

    @Test
    void itIsReadAloudAsOneTable() throws Exception {
        Decision decision = withCollectives(402);
        byte[] pressed = STOCK.pressed(decision);

        assertPdf(pressed).isArchivalAndAccessible();
        assertThat(StructureTree.readAloud(pressed)).isEqualTo(StructureTree.readAloud(STOCK.laidOut(decision)));
        assertThat(Poppler.structure(pressed)).containsOnlyOnce("Table");
        assertThat(Poppler.text(pressed, "-raw")).contains(names(402));
    }

    @Test
    void theSameDecisionGivesTheSameBytes() {
        assertThat(STOCK.pressed(withCollectives(402))).isEqualTo(STOCK.pressed(withCollectives(402)));
    }

    /** Far behind the rows from which the layout was learned. */
    @Test
    void aWordWiderThanItsColumnIsBrokenAndNotCutOff() throws Exception {
        String address = "thidua.thainguyen.gov.vn/phong-trao/day-tot-hoc-tot/danh-sach-khen-thuong";
        List<String> names = new ArrayList<>(names(402));
        names.set(400, "Trang " + address);

        String text =
                Poppler.text(STOCK.pressed(aDecision().withCollectives(names).made()));

        assertThat(text.replaceAll("\\s", "")).contains("Trang" + address);
    }

    /** A row with all of them in a narrow column would be higher than a page. */
    @Test
    void aColumnMayShowEveryLetterThatVietnameseHas() throws IOException {
        String letters = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđbcdghklmnpqrstvx";
        List<String> all = (letters + letters.toUpperCase(Locale.ROOT))
                .codePoints()
                .mapToObj(letter -> "Đội " + Character.toString(letter))
                .toList();
        List<String> names = new ArrayList<>(names(402));
        for (int at = 0; at < all.size(); at++) {
            names.set(200 + at, all.get(at));
        }

        assertPressed(STOCK, aDecision().withCollectives(names).made());
    }

    @Test
    void aRowHigherThanAPageIsLeftToTheLayoutEngine() {
        List<String> names = new ArrayList<>(names(402));
        names.set(400, String.join(" ", SYLLABLES).repeat(30));
        Decision decision = aDecision().withCollectives(names).made();

        assertThat(STOCK.pressed(decision)).isEqualTo(STOCK.laidOut(decision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table { font-size: 11pt; line-height: 1.4; } td { vertical-align: top; }",
                "th, td { padding: 0.5mm 3mm 2mm 3mm; border-width: 0.3mm; }",
                "td { vertical-align: bottom; text-align: right; } @page { margin-bottom: 35mm; }",
                "td { font-weight: bold; } .annex-title { color: #b3151f; }"
            })
    void anOfficesOwnStyleIsLearned(String style, @TempDir Path folder) throws IOException {
        assertPressed(officeWith(style, folder), withCollectives(402));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "th, td { border: 0 solid #000; }",
                "td { color: #b3151f; }",
                "tbody tr { background-color: #eee; }",
                "td { border-color: #b3151f; }",
                "td { text-align: justify; }",
                "td { text-indent: 3mm; }",
                "td + td + td { border-right: 0; }"
            })
    void aStyleThatCannotBeLearnedIsLeftToTheLayoutEngine(String style, @TempDir Path folder) throws IOException {
        Decision decision = withCollectives(402);
        Room office = officeWith(style, folder);

        assertSame(office.pressed(decision), office.laidOut(decision));
    }

    private static Room officeWith(String style, Path folder) throws IOException {
        Path file = folder.resolve("decision/style.css");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Files.readString(Path.of("templates/decision/style.css")) + "\n" + style + "\n");
        return Room.with(folder);
    }
}
