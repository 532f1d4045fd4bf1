package vn.vinhdanh.intake.workbook.reading;

import org.xml.sax.SAXException;

/** Carries a refusal through the parser, which lets only its own kind of exception pass. */
public final class Refused extends SAXException {

    private static final long serialVersionUID = 1L;

    private final UnreadableFile reason;

    public Refused(UnreadableFile reason) {
        super(reason);
        this.reason = reason;
    }

    public UnreadableFile reason() {
        return reason;
    }
}
