package vn.vinhdanh.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads a finished PDF back and states what it must be. */
public final class PdfAssert {

    private static final double POINTS_PER_MM = 72 / 25.4;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] content;

    private PdfAssert(byte[] content) {
        this.content = content;
    }

    public static PdfAssert assertPdf(byte[] content) {
        return new PdfAssert(content);
    }

    /** By veraPDF: PDF/A-2a and PDF/UA-1. */
    public PdfAssert isArchivalAndAccessible() {
        assertThat(standardFaults()).as("PDF/A-2a and PDF/UA-1").isEmpty();
        return this;
    }

    /**
     * What veraPDF finds against PDF/A-2a and PDF/UA-1. It changes case by the default locale, and in a Turkish one no
     * longer knows "Integer".
     */
    public List<String> standardFaults() {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return faultsInRootLocale();
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** Both standards at once: reading the document takes as long as judging it. */
    private List<String> faultsInRootLocale() {
        List<PDFAFlavour> flavours = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(content), flavours.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            parser.setFlavours(flavours);
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> result.getPDFAFlavour() + " "
                                    + assertion.getRuleId().getClause() + "-"
                                    + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage()))
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError("veraPDF cannot read the document", e);
        }
    }

    public PdfAssert hasPages(int count) {
        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getNumberOfPages()).as("pages").isEqualTo(count);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page, in millimetres, within half a millimetre. */
    public PdfAssert hasPageSize(double width, double height) {
        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth() / POINTS_PER_MM).isBetween(width - 0.5, width + 0.5);
                assertThat(page.getMediaBox().getHeight() / POINTS_PER_MM).isBetween(height - 0.5, height + 0.5);
            });
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfAssert hasAllFontsEmbedded() {
        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getPages())
                    .flatExtracting(PdfAssert::fonts)
                    .isNotEmpty()
                    .allSatisfy(font -> assertThat(font.isEmbedded())
                            .as("%s embedded", font.getName())
                            .isTrue());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PDFont> fonts(PDPage page) {
        return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .map((COSName name) -> {
                    try {
                        return page.getResources().getFont(name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    public PdfAssert hasTitle(String title) {
        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page's text in reading order, proven to be NFC; blanks and line ends collapsed to single blanks. */
    public String text(int page) {
        String text = lines(page);
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A page's text cell by cell: in the order of the content, in which a table's cells stand whole. */
    public String tableText(int page) {
        return stripped(page, false).replaceAll("\\s+", " ").strip();
    }

    /** A page's text with its lines. */
    public String lines(int page) {
        return stripped(page, true);
    }

    /** All pages in the order of their content, each below a line that numbers it. */
    public String pages() {
        try (PDDocument document = Loader.loadPDF(content)) {
            StringBuilder pages = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.append("--- trang ")
                        .append(page)
                        .append(" ---\n")
                        .append(stripped(page, false).strip())
                        .append('\n');
            }
            return pages.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String stripped(int page, boolean byPosition) {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setSortByPosition(byPosition);
            stripper.setLineSeparator("\n");
            String text = stripper.getText(document);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as("extracted text is NFC")
                    .isTrue();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
