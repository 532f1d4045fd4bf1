package vn.vinhdanh.render.certificate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.decision.Bonus;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Money;
import vn.vinhdanh.naming.NumberInWords;
import vn.vinhdanh.review.AcceptedNomination;

/** What a certificate says, slot by slot; a slot that is not here has its text from the layout, or none. */
final class CertificateTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> OPENINGS = List.of("đã ", "có ", "vì ", "về ", "do ");

    private CertificateTexts() {}

    static Map<SlotName, List<String>> ofRecipient(AcceptedNomination nomination) {
        Map<SlotName, List<String>> texts = new EnumMap<>(SlotName.class);
        texts.put(SlotName.AWARD, List.of(upperCase(nomination.award().shortName())));
        texts.put(SlotName.RECIPIENT, List.of(nomination.recipient().nameWithHonorific()));
        texts.put(SlotName.POSITION, position(nomination.recipient()));
        texts.put(SlotName.ACHIEVEMENT, achievement(nomination));
        return texts;
    }

    static Map<SlotName, List<String>> ofDecision(Decision decision) {
        Map<SlotName, List<String>> texts = new EnumMap<>(SlotName.class);
        texts.put(SlotName.AUTHORITY, List.of(upperCase(decision.office().authority())));
        texts.put(SlotName.DECISION, List.of(numberOf(decision), date(decision)));
        texts.put(SlotName.DATE, List.of(decision.office().place() + ", " + date(decision)));
        texts.put(SlotName.CAPACITY, decision.signature().capacity());
        texts.put(SlotName.SIGNER, List.of(decision.signature().name()));
        return texts;
    }

    /** "Quyết định số 1385/QĐ-UBND ngày 15 tháng 5 năm 2019". */
    static String ofTheDecision(Decision decision) {
        return numberOf(decision) + " " + date(decision);
    }

    private static String numberOf(Decision decision) {
        return "Quyết định số " + reference(decision.identity());
    }

    static List<String> ofBonus(Bonus bonus) {
        return List.of(
                "Kèm theo tiền thưởng: " + Money.figures(bonus.amount()) + " đồng",
                "(" + NumberInWords.ofMoney(bonus.amount()) + ")");
    }

    private static List<String> position(Recipient recipient) {
        String line = Stream.of(recipient.office(), recipient.unit())
                .filter(Objects::nonNull)
                .filter(text -> !text.equals(recipient.name()))
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? List.of() : List.of(line);
    }

    /** As the clerk wrote it; a bare noun phrase gets the opening without which a certificate would not read. */
    private static List<String> achievement(AcceptedNomination nomination) {
        String text = nomination.achievement();
        if (text == null) {
            return List.of();
        }
        String lower = text.toLowerCase(VIETNAMESE);
        if (OPENINGS.stream().anyMatch(lower::startsWith)) {
            return List.of(text);
        }
        if (lower.startsWith("thành tích ")) {
            return List.of("Đã có t" + text.substring(1));
        }
        if (lower.startsWith("trong ")) {
            return List.of("Đã có thành tích t" + text.substring(1));
        }
        return List.of("Đã có thành tích: " + text);
    }

    private static String reference(DecisionIdentity identity) {
        return identity instanceof DecisionIdentity.Numbered numbered
                ? numbered.reference()
                : "................/" + identity.symbol();
    }

    private static String date(Decision decision) {
        return decision.identity() instanceof DecisionIdentity.Numbered numbered
                ? DecisionIdentity.longDate(numbered.date())
                : "ngày ........ tháng ........ năm ............";
    }

    private static String upperCase(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
