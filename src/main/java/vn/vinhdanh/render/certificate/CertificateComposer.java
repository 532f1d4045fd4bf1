package vn.vinhdanh.render.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.BonusSettings;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.certificate.fit.Fitted;
import vn.vinhdanh.render.certificate.fit.Ruler;
import vn.vinhdanh.render.certificate.fit.Slot;
import vn.vinhdanh.render.certificate.fit.SlotFitter;
import vn.vinhdanh.render.certificate.paper.Sheet;
import vn.vinhdanh.review.AcceptedNomination;

/** Puts a recipient's texts into the slots of the award's style. */
@Component
final class CertificateComposer {

    private static final Pattern DOTS = Pattern.compile("[.…]{2,}|…");

    private final Layouts layouts;
    private final SlotFitter fitter;
    private final BonusSettings bonuses;
    private final Map<SlotName, Placed> last = new ConcurrentHashMap<>();

    private record Placed(Slot slot, List<String> paragraphs, PlacedText text) {}

    CertificateComposer(Layouts layouts, Ruler ruler, BonusSettings bonuses) {
        this.layouts = layouts;
        this.fitter = new SlotFitter(ruler);
        this.bonuses = bonuses;
    }

    /** As large as {@link #sheet} of the award. */
    CertificatePage compose(Decision decision, Grant grant) {
        Layout layout = layouts.of(grant.nomination().award());
        List<PlacedText> placed = new ArrayList<>();
        texts(decision, grant).forEach((name, paragraphs) -> placed.add(placed(name, layout.slot(name), paragraphs)));
        return new CertificatePage(decision.isDraft(), placed)
                .scaled(layouts.sheet(grant.nomination().award()).scale());
    }

    /** What everyone's certificate says is fitted once. */
    private PlacedText placed(SlotName name, Slot slot, List<String> paragraphs) {
        Placed before = last.get(name);
        if (before != null && before.paragraphs.equals(paragraphs) && before.slot.equals(slot)) {
            return before.text;
        }
        Fitted fitted = fitter.fit(slot, paragraphs)
                .orElseThrow(() -> new TextDoesNotFit(name, String.join(" / ", paragraphs)));
        PlacedText text = PlacedText.of(name, slot, fitted);
        last.put(name, new Placed(slot, paragraphs, text));
        return text;
    }

    /** What the certificate says, in reading order: paragraphs by slot, none where a slot stays empty. */
    Map<SlotName, List<String>> texts(Decision decision, Grant grant) {
        AcceptedNomination nomination = grant.nomination();
        Layout layout = layouts.of(nomination.award());
        Map<SlotName, List<String>> texts = CertificateTexts.ofDecision(decision);
        texts.putAll(CertificateTexts.ofRecipient(nomination));
        if (bonuses.onCertificate() && grant.bonus() != null && grant.bonus().isPaid()) {
            texts.put(SlotName.BONUS, CertificateTexts.ofBonus(grant.bonus()));
        }
        for (SlotName name : SlotName.values()) {
            if (name == SlotName.BONUS && !texts.containsKey(name)) {
                continue;
            }
            String always = layout.slot(name).text();
            if (always != null) {
                texts.put(name, List.of(name == SlotName.GOLDEN_BOOK ? numbered(always, grant) : always));
            } else {
                texts.putIfAbsent(name, List.of());
            }
        }
        return texts;
    }

    /** The number stands where it would be written. */
    private static String numbered(String label, Grant grant) {
        String number = grant.goldenBook();
        if (number == null) {
            return label;
        }
        Matcher dots = DOTS.matcher(label);
        return dots.find() ? dots.replaceFirst(Matcher.quoteReplacement(number)) : label + " " + number;
    }

    Sheet sheet(Award award) {
        return layouts.sheet(award);
    }
}
