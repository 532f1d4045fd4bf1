package vn.vinhdanh.render.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.diagnostic.CellRef;
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
            SlotName.ACHIEVEMENT, "thành tích",
            SlotName.AUTHORITY, "cơ quan tặng thưởng",
            SlotName.DECISION, "số và ngày quyết định",
            SlotName.DATE, "địa danh, ngày",
            SlotName.CAPACITY, "chức vụ người ký",
            SlotName.SIGNER, "họ tên người ký");

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
        return check(nomination.award(), CertificateTexts.ofRecipient(nomination), nomination.at());
    }

    @Override
    public List<Finding> checkOffice(Decision decision, CellRef workbook) {
        Map<SlotName, List<String>> texts = CertificateTexts.ofDecision(decision);
        return decision.grants().stream()
                .map(grant -> grant.nomination().award())
                .distinct()
                .flatMap(award -> check(award, texts, workbook).stream())
                .distinct()
                .toList();
    }

    private List<Finding> check(Award award, Map<SlotName, List<String>> texts, CellRef at) {
        Layout layout = layouts.of(award);
        List<Finding> findings = new ArrayList<>();
        texts.forEach((name, paragraphs) -> {
            Slot slot = layout.slot(name);
            String text = String.join(" ", paragraphs);
            // the decision names the recipient too, in a typeface of its own
            String missing = ruler.missing(slot.font(), text);
            missing = missing.isEmpty() ? body.missing(text) : missing;
            if (!missing.isEmpty()) {
                findings.add(Finding.of(FindingCode.CHARACTER_NOT_IN_FONT, at, missing, text));
            } else if (!fitter.fits(slot, paragraphs)) {
                findings.add(Finding.of(
                        FindingCode.TEXT_DOES_NOT_FIT,
                        at,
                        CLERKS_NAMES.getOrDefault(name, name.key()),
                        text,
                        award.name()));
            }
        });
        return findings;
    }
}
