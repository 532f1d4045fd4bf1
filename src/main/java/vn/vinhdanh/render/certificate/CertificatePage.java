package vn.vinhdanh.render.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page as page.ftlh draws it: a certificate, or the sheet that lies before a unit's certificates.
 *
 * @param texts in reading order; none on a separator
 * @param separator null for a certificate
 */
public record CertificatePage(
        boolean draft, List<PlacedText> texts, @Nullable Separator separator) {

    CertificatePage(boolean draft, List<PlacedText> texts) {
        this(draft, texts, null);
    }

    /**
     * What tells the piles apart.
     *
     * @param count how many certificates follow in this file, of which award
     * @param reference of the decision
     */
    public record Separator(String unit, String count, String reference) {}

    static CertificatePage separating(String unit, String count, String reference) {
        return new CertificatePage(false, List.of(), new Separator(unit, count, reference));
    }

    CertificatePage scaled(double scale) {
        if (scale == 1) {
            return this;
        }
        return new CertificatePage(
                draft, texts.stream().map(text -> text.scaled(scale)).toList(), separator);
    }
}
