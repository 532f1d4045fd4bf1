package vn.vinhdanh.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.word.TwinFixture.aDecision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.golden.OnThisMachine;
import vn.vinhdanh.golden.Poppler;
import vn.vinhdanh.golden.SpreadsheetProgram;

/** As another word processor prints it, the document says what the PDF says, word for word and on as many pages. */
class TwinAsPrintedTest {

    private static final Map<String, Decision> CASES = cases();

    /** Of the page below the upper margin, where the numbers stand, in points; in the order of the content. */
    private static final String[] BODY = {"-raw", "-x", "0", "-y", "56", "-W", "596", "-H", "786"};

    @TempDir
    private static Path folder = Path.of("");

    private static final Map<String, Path> PRINTED = new LinkedHashMap<>();

    private static Map<String, Decision> cases() {
        Map<String, Decision> cases = new LinkedHashMap<>();
        cases.put("mot-du-thao", aDecision().draft().made());
        cases.put("mot-thu-truong", aDecision().signed(SigningForm.HEAD).made());
        cases.put("sau-hai-hinh-thuc", six().signed(SigningForm.TM).made());
        cases.put("sau-du-thao", six().signed(SigningForm.TL).draft().made());
        cases.put("sau-muoi", sixty().signed(SigningForm.TUQ).made());
        cases.put("sau-muoi-du-thao", sixty().below("Bộ Thử nghiệm").draft().made());
        cases.put(
                "can-cu-dai",
                aDecision().with(5).withLongBases(14).signed(SigningForm.Q).made());
        cases.put("dinh-chinh", aDecision().with(9).withoutDistribution().correcting());
        cases.put("huy-bo-du-thao", aDecision().with(9).draft().revoking());
        return cases;
    }

    private static TwinFixture six() {
        return aDecision().with(6).of("Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen");
    }

    private static TwinFixture sixty() {
        return aDecision().with(60).of("Bằng khen của Chủ tịch UBND tỉnh", "Giấy khen", "Lao động tiên tiến");
    }

    static List<String> names() {
        return List.copyOf(CASES.keySet());
    }

    @BeforeAll
    static void printAll() throws IOException, InterruptedException {
        OnThisMachine.thereIs("soffice", "libreoffice-writer");
        List<Path> documents = new ArrayList<>();
        for (Map.Entry<String, Decision> named : CASES.entrySet()) {
            Path document = folder.resolve(named.getKey() + ".docx");
            Files.write(document, TwinFixture.twin(named.getValue()));
            documents.add(document);
        }
        List<Path> printed = new SpreadsheetProgram(folder).converted(documents, "pdf");
        OnThisMachine.holds(Files.exists(printed.get(0)), "soffice has no writer (package libreoffice-writer)");
        for (Path pdf : printed) {
            PRINTED.put(String.valueOf(pdf.getFileName()).replace(".pdf", ""), pdf);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void itSaysWhatThePdfSays(String name) throws IOException, InterruptedException {
        byte[] own = TwinFixture.pdf(Objects.requireNonNull(CASES.get(name)));
        byte[] printed = Files.readAllBytes(Objects.requireNonNull(PRINTED.get(name)));

        assertThat(body(printed)).isEqualTo(body(own));
        assertThat(pages(printed)).as("pages").isEqualTo(pages(own));
    }

    /** Without the headings of the tables: where they are repeated depends on where a page ends. */
    private static String body(byte[] pdf) throws IOException, InterruptedException {
        return Poppler.text(pdf, BODY)
                .replace('\u00A0', ' ')
                .replaceAll("STT \\D*", "")
                .replaceAll("\\s+", " ");
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
