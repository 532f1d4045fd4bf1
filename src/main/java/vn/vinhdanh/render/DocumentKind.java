package vn.vinhdanh.render;

/** The kinds of document in a package; {@link #code} stands in report.json. */
public enum DocumentKind {
    DECISION("decision"),
    DECISION_TWIN("decision-document"),
    CERTIFICATE("certificate"),
    PRINT_RUN("print-run"),
    RECEIPT_LIST("receipt-list"),
    COVER_SHEETS("cover-sheets"),
    UNIT_ARCHIVE("unit-archive"),
    BONUS_LIST("bonus-list"),
    SUBMISSION_LIST("submission-list"),
    BULLETIN_PAGE("bulletin-page"),
    BULLETIN_PDF("bulletin-pdf"),
    BULLETIN_TEXT("bulletin-text"),
    BULLETIN_IMAGE("bulletin-image"),
    RETURNED_WORKBOOK("returned-workbook");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
