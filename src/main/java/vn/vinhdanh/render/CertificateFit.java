package vn.vinhdanh.render;

import java.util.List;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.review.AcceptedNomination;

/**
 * Tells before anything is printed whether a nomination's texts fit the certificate of its award: wrapped, then shrunk
 * to the template's stated minimum. What still does not fit, or cannot be shown by the fonts, is an error.
 */
public interface CertificateFit {

    List<Finding> check(AcceptedNomination nomination);

    /**
     * The same for what stands on every certificate: who grants, when and where, who signs.
     *
     * @param workbook where the clerk mends it
     */
    List<Finding> checkOffice(Decision decision, CellRef workbook);
}
