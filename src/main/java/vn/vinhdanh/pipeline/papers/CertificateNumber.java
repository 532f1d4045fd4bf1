package vn.vinhdanh.pipeline.papers;

import vn.vinhdanh.register.IssuedDocument;

/** How operators name a certificate: by its number, "12" or "0012", or by its path in the package. */
public final class CertificateNumber {

    private CertificateNumber() {}

    /** Whether that document is meant; by its path it may be any document. */
    public static boolean means(String written, IssuedDocument document) {
        return document.path().equals(written) || isNumberOf(written, document);
    }

    private static boolean isNumberOf(String written, IssuedDocument document) {
        if (document.ordinal() == null || !written.matches("\\d{1,9}")) {
            return false;
        }
        String file = document.path().substring(document.path().lastIndexOf('/') + 1);
        return Integer.parseInt(file.substring(0, file.indexOf('-'))) == Integer.parseInt(written);
    }
}
