package vn.vinhdanh.render.pdf.reading;

import vn.vinhdanh.render.proof.PaperReader;

/** The program's own reader of papers. */
public final class PaperReaderFixture {

    private PaperReaderFixture() {}

    public static PaperReader reader() {
        return new PdfPaperReader();
    }
}
