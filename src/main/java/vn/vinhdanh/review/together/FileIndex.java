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

    private final Map<String, List<AcceptedNomination>> byName = new HashMap<>();
    /** The members of those collectives that the file nominates itself, by their award. */
    private final Map<String, Map<String, Set<String>>> membersOf = new HashMap<>();

    FileIndex(List<AcceptedNomination> nominations) {
        for (AcceptedNomination nomination : nominations) {
            byName.computeIfAbsent(nameKey(nomination), any -> new ArrayList<>(1))
                    .add(nomination);
            if (nomination.recipient().kind() == RecipientKind.COLLECTIVE) {
                membersOf.computeIfAbsent(nameKey(nomination), any -> new HashMap<>(2));
            }
        }
        nominations.forEach(this::addMember);
    }

    private void addMember(AcceptedNomination nomination) {
        String unit = nomination.recipient().unit();
        if (membersOf.isEmpty() || nomination.recipient().kind() != RecipientKind.INDIVIDUAL || unit == null) {
            return;
        }
        Map<String, Set<String>> members = membersOf.get(NameKey.of(unit));
        if (members != null) {
            members.computeIfAbsent(nomination.award().code(), any -> new HashSet<>())
                    .add(person(nomination));
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
        return namesakes(nameKey(nomination));
    }

    List<AcceptedNomination> namesakes(String nameKey) {
        return byName.getOrDefault(nameKey, List.of());
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

    /** How many members of a collective the file nominates, by the award's code. */
    Map<String, Integer> members(AcceptedNomination collective) {
        Map<String, Set<String>> members = membersOf.get(nameKey(collective));
        if (members == null) {
            return Map.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        members.forEach((award, people) -> counts.put(award, people.size()));
        return counts;
    }
}
