package vn.vinhdanh.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DecisionTwinRenderer;
import vn.vinhdanh.render.DeliveryPapersRenderer;
import vn.vinhdanh.render.PrintRunRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.StockPrinting;

/** Each folder of golden/ is a batch: its model, and what its papers say, line for line. A new case is a new folder. */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final float DPI = 55;
    private static final Pattern WORD_PART = Pattern.compile("word/((?:document|header\\d*|styles)\\.xml)");
    private static final AnnotationConfigApplicationContext PROGRAM =
            RenderRoom.started("vinhdanh.print-run.separators=true");

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve(GoldenCase.MODEL)))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(cases())
                .extracting(folder -> String.valueOf(folder.getFileName()))
                .contains("hoi-nghi", "ca-nhan-ho-gia-dinh", "du-thao", "ten-dai");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseIsPrintedAsExpected(Path folder) throws IOException {
        GoldenCase golden = GoldenCase.read(folder);
        Map<String, RenderedDocument> papers = papers(folder, golden);

        assertThat(papers(folder, golden).values())
                .as("printed twice")
                .zipSatisfy(papers.values(), (again, first) -> assertThat(again.content())
                        .isEqualTo(first.content()));
        new GoldenFiles(folder).match(files(papers, golden));
    }

    private static Map<String, RenderedDocument> papers(Path folder, GoldenCase golden) {
        Decision decision = golden.decision(
                String.valueOf(folder.getFileName()),
                PROGRAM.getBean(AwardCatalogue.class),
                PROGRAM.getBean(DecisionDrafting.class));
        Map<String, RenderedDocument> papers = new TreeMap<>();
        papers.put("quyet-dinh", PROGRAM.getBean(DecisionRenderer.class).render(decision));
        papers.put(
                "quyet-dinh.docx", PROGRAM.getBean(DecisionTwinRenderer.class).render(decision));
        decision.grants().forEach(grant -> {
            RenderedDocument certificate =
                    PROGRAM.getBean(CertificateRenderer.class).render(decision, grant);
            papers.put(name(certificate), certificate);
        });
        Consumer<RenderedDocument> put = paper -> papers.put(name(paper), paper);
        PROGRAM.getBean(DeliveryPapersRenderer.class).render(decision, put);
        PROGRAM.getBean(PrintRunRenderer.class).render(decision, put);
        Conference conference = golden.brief().conference();
        if (conference != null) {
            PROGRAM.getBean(BulletinRenderer.class)
                    .render(decision, conference, null)
                    .forEach(put);
        }
        return papers;
    }

    private static String name(RenderedDocument paper) {
        return paper.path().replace('/', '-').replace(".pdf", "");
    }

    /** What goes through the printer with preprinted stock in it. */
    @Test
    void stockIsPrintedAsExpected() throws IOException {
        GoldenCase golden = GoldenCase.read(CASES.resolve("ca-nhan-ho-gia-dinh"));
        Decision decision =
                golden.decision("phoi", PROGRAM.getBean(AwardCatalogue.class), PROGRAM.getBean(DecisionDrafting.class));
        StockPrinting printing = PROGRAM.getBean(StockPrinting.class);
        Map<String, byte[]> files = new TreeMap<>();
        for (String printer : printing.printers()) {
            List<Grant> sheets = printing.sheets(decision, printer).orElseThrow();
            if (!sheets.isEmpty()) {
                files.putAll(PrintedPaper.files(printer, printing.print(decision, printer, sheets)));
            }
            files.putAll(PrintedPaper.files(
                    "can-chinh-" + printer, printing.calibration(printer).orElseThrow()));
        }

        new GoldenFiles(CASES.resolve("phoi")).match(files);
    }

    /** PDFs as the text and the places of their pages, Word documents as their parts, the others as they are. */
    private static Map<String, byte[]> files(Map<String, RenderedDocument> papers, GoldenCase golden)
            throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, RenderedDocument> paper : papers.entrySet()) {
            byte[] content = paper.getValue().content();
            if (paper.getValue().path().endsWith(".pdf")) {
                files.putAll(PrintedPaper.files(paper.getKey(), content));
            } else if (paper.getValue().path().endsWith(".docx")) {
                files.putAll(wordParts(paper.getKey(), content));
            } else {
                files.put(paper.getKey(), content);
            }
        }
        for (String picture : golden.pictures()) {
            int dash = picture.lastIndexOf('-');
            RenderedDocument paper = Objects.requireNonNull(papers.get(picture.substring(0, dash)), picture);
            files.put(picture + ".png", page(paper.content(), Integer.parseInt(picture.substring(dash + 1))));
        }
        return files;
    }

    /** What a Word document says and how it is laid out: text, headers and, the same for all, styles. */
    private static Map<String, byte[]> wordParts(String name, byte[] docx) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Matcher part = WORD_PART.matcher(entry.getName());
                if (part.matches()) {
                    parts.put(name + "." + part.group(1), zip.readAllBytes());
                }
            }
        }
        return parts;
    }

    private static byte[] page(byte[] pdf, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(number - 1, DPI, ImageType.GRAY);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(page, "png", png);
            return png.toByteArray();
        }
    }
}
