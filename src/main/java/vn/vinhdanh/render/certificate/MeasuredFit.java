package vn.vinhdanh.render.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final int REMEMBERED = 5_000;
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
    private final Map<Asked, Boolean> known = new ConcurrentHashMap<>();

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

    /** One text for one slot: most rows of a batch share their award, and many their achievement. */
    private record Asked(String style, SlotName slot, List<String> paragraphs) {}

    private boolean fits(Asked asked, Slot slot) {
        Boolean answer = known.get(asked);
        if (answer == null) {
            answer = fitter.fits(slot, asked.paragraphs());
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(asked, answer);
        }
        return answer;
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
            } else if (!fits(new Asked(award.style(), name, paragraphs), slot)) {
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
