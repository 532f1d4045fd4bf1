package vn.vinhdanh.render.certificate;

import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;

/** A sheet of a printer's file. */
sealed interface RunSheet {

    CertificatePage page(CertificatePress press, Decision decision);

    record Certificate(Grant grant) implements RunSheet {

        @Override
        public CertificatePage page(CertificatePress press, Decision decision) {
            return press.page(decision, grant);
        }
    }

    /** It lies before a unit's certificates. */
    record Separator(CertificatePage page) implements RunSheet {

        @Override
        public CertificatePage page(CertificatePress press, Decision decision) {
            return page;
        }
    }
}
