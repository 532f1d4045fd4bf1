package vn.vinhdanh.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.naming.NameOrder;
import vn.vinhdanh.naming.SortingKey;
import vn.vinhdanh.review.AcceptedNomination;

/** By unit, then in the Vietnamese order of names; namesakes stay as the clerk listed them. */
final class RecipientOrder {

    private final NameOrder names = new NameOrder();

    List<AcceptedNomination> ordered(List<AcceptedNomination> listed) {
        return listed.stream()
                .map(this::placed)
                .sorted(Comparator.comparing(Placed::unit)
                        .thenComparing(Placed::name)
                        .thenComparing(placed -> placed.nomination().ordinal()))
                .map(Placed::nomination)
                .toList();
    }

    private Placed placed(AcceptedNomination nomination) {
        var recipient = nomination.recipient();
        boolean collective = recipient.kind() == RecipientKind.COLLECTIVE;
        return new Placed(
                names.ofUnit(Objects.requireNonNullElse(recipient.unit(), "")),
                collective ? names.ofUnit(recipient.name()) : names.ofPerson(recipient.name()),
                nomination);
    }

    private record Placed(SortingKey unit, SortingKey name, AcceptedNomination nomination) {}
}
