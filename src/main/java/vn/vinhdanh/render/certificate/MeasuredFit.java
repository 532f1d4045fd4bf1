package vn.vinhdanh.render.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.render.CertificateFit;
import vn.vinhdanh.render.PrintableText;
import vn.vinhdanh.render.certificate.fit.Ruler;
import vn.vinhdanh.render.certificate.fit.Slot;
import vn.vinhdanh.render.certificate.fit.SlotFitter;
import vn.vinhdanh.review.AcceptedNomination;

/** Checks a nomination's texts with the same fitter and the same fonts that will print them. */
@Component
final class MeasuredFit implements CertificateFit {

    private static final Map<SlotName, String> CLERKS_NAMES = Map.of(
            SlotName.AWARD, "hình thức khen thưởng",
            SlotName.RECIPIENT, "tên",
            SlotName.POSITION, "đơn vị",
            SlotName.ACHIEVEMENT, "thành tích");

    private final Layouts layouts;
    private final Ruler ruler;
    private final SlotFitter fitter;
    private final PrintableText body;

    MeasuredFit(Layouts layouts, Ruler ruler, PrintableText body) {
        this.layouts = layouts;
        this.ruler = ruler;
        this.fitter = new SlotFitter(ruler);
        this.body = body;
    }

    @Override
    public List<Finding> check(AcceptedNomination nomination) {
        Layout layout = layouts.of(nomination.award());
        List<Finding> findings = new ArrayList<>();
        CertificateTexts.ofRecipient(nomination).forEach((name, paragraphs) -> {
            Slot slot = layout.slot(name);
            String text = String.join(" ", paragraphs);
            // the decision names the recipient too, in a typeface of its own
            String missing = ruler.missing(slot.font(), text);
            missing = missing.isEmpty() ? body.missing(text) : missing;
            if (!missing.isEmpty()) {
                findings.add(Finding.of(FindingCode.CHARACTER_NOT_IN_FONT, nomination.at(), missing, text));
            } else if (fitter.fit(slot, paragraphs).isEmpty()) {
                findings.add(Finding.of(
                        FindingCode.TEXT_DOES_NOT_FIT,
                        nomination.at(),
                        CLERKS_NAMES.getOrDefault(name, name.key()),
                        text,
                        nomination.award().name()));
            }
        });
        return findings;
    }
}
