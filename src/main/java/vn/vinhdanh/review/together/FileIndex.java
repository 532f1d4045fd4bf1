package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.review.AcceptedNomination;

/** Finds the other rows of a file that concern the same recipient or unit. */
final class FileIndex {

    /** Lao động tiên tiến: by its share among the members collectives are judged. */
    private static final String ADVANCED = "LDTT";

    private final Map<String, List<AcceptedNomination>> byName = new HashMap<>();
    private final Map<String, Set<String>> advancedByUnit = new HashMap<>();

    FileIndex(List<AcceptedNomination> nominations) {
        for (AcceptedNomination nomination : nominations) {
            byName.computeIfAbsent(nameKey(nomination), any -> new ArrayList<>(1))
                    .add(nomination);
            String unit = nomination.recipient().unit();
            if (nomination.award().code().equals(ADVANCED)
                    && nomination.recipient().kind() == RecipientKind.INDIVIDUAL
                    && unit != null) {
                advancedByUnit
                        .computeIfAbsent(NameKey.of(unit), any -> new HashSet<>())
                        .add(person(nomination));
            }
        }
    }

    static String nameKey(AcceptedNomination nomination) {
        return NameKey.of(nomination.recipient().name());
    }

    /** One string for each person as far as the row tells people apart. */
    static String person(AcceptedNomination nomination) {
        var recipient = nomination.recipient();
        return nameKey(nomination) + "|" + recipient.identityNumber() + "|" + recipient.birth();
    }

    List<AcceptedNomination> namesakes(AcceptedNomination nomination) {
        return byName.getOrDefault(nameKey(nomination), List.of());
    }

    /** The codes of the awards for which the file nominates the same recipient, this row's own left out. */
    Set<String> otherAwards(AcceptedNomination nomination) {
        List<AcceptedNomination> namesakes = namesakes(nomination);
        if (namesakes.size() == 1) {
            return Set.of();
        }
        Set<String> codes = new LinkedHashSet<>();
        for (AcceptedNomination other : namesakes) {
            if (other.ordinal() != nomination.ordinal()
                    && !other.award().code().equals(nomination.award().code())
                    && SameRecipient.of(other.recipient(), nomination.recipient()) != SameRecipient.NO) {
                codes.add(other.award().code());
            }
        }
        return codes;
    }

    int advancedMembers(AcceptedNomination collective) {
        return advancedByUnit.getOrDefault(nameKey(collective), Set.of()).size();
    }
}
