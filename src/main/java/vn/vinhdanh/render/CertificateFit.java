package vn.vinhdanh.render;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.review.AcceptedNomination;

/**
 * Tells before anything is printed whether a nomination's texts fit the certificate of its award: wrapped, then shrunk
 * to the template's stated minimum. What still does not fit, or cannot be shown by the fonts, is an error.
 */
public interface CertificateFit {

    List<Finding> check(AcceptedNomination nomination);
}
