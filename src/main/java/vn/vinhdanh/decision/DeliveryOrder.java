package vn.vinhdanh.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.naming.NameOrder;
import vn.vinhdanh.naming.SortingKey;

/**
 * The order in which certificates are printed and handed out, so that each unit's lie together: the units in protocol
 * order, which is that of the decision's list; of a unit award by award, collectives before people, each in the Vietnamese
 * order of names.
 *
 * @param units that come first, in this order, whatever the workbook's; the others follow as the decision lists them
 */
@ConfigurationProperties("vinhdanh.delivery")
public record DeliveryOrder(@DefaultValue List<String> units) {

    /** Nothing but the workbook's order. */
    public static final DeliveryOrder USUAL = new DeliveryOrder(List.of());

    /** What each unit is handed; a unit whose certificates an earlier batch printed is not among them. */
    public List<Delivery> of(Decision decision) {
        Map<String, List<Grant>> byUnit = new LinkedHashMap<>();
        units.forEach(unit -> byUnit.put(NameKey.of(unit), new ArrayList<>()));
        Map<String, String> keys = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Grant grant : decision.grants()) {
            if (grant.certified()) {
                String unit = unit(grant.nomination().recipient());
                String key = keys.computeIfAbsent(unit, NameKey::of);
                byUnit.computeIfAbsent(key, any -> new ArrayList<>()).add(grant);
                names.putIfAbsent(key, unit);
            }
        }
        List<String> awards = Grant.byAward(decision.grants()).keySet().stream()
                .map(award -> award.code())
                .toList();
        NameOrder order = new NameOrder();
        List<Delivery> deliveries = new ArrayList<>();
        byUnit.forEach((key, grants) -> {
            if (!grants.isEmpty()) {
                deliveries.add(new Delivery(Objects.requireNonNull(names.get(key)), sorted(grants, awards, order)));
            }
        });
        return List.copyOf(deliveries);
    }

    /** Everybody's, one unit behind the other. */
    public List<Grant> grants(Decision decision) {
        return of(decision).stream()
                .flatMap(delivery -> delivery.grants().stream())
                .toList();
    }

    /** A collective that belongs to no other unit is one itself. */
    private static String unit(Recipient recipient) {
        return recipient.unit() == null ? recipient.name() : recipient.unit();
    }

    private static List<Grant> sorted(List<Grant> grants, List<String> awards, NameOrder names) {
        return grants.stream()
                .map(grant -> placed(grant, awards, names))
                .sorted(Comparator.comparingInt(Placed::award)
                        .thenComparing(Placed::kind)
                        .thenComparing(Placed::name)
                        .thenComparing(placed -> placed.grant().nomination().ordinal()))
                .map(Placed::grant)
                .toList();
    }

    private static Placed placed(Grant grant, List<String> awards, NameOrder names) {
        Recipient recipient = grant.nomination().recipient();
        boolean collective = recipient.kind() == RecipientKind.COLLECTIVE;
        return new Placed(
                awards.indexOf(grant.nomination().award().code()),
                recipient.kind(),
                collective ? names.ofUnit(recipient.name()) : names.ofPerson(recipient.name()),
                grant);
    }

    private record Placed(int award, RecipientKind kind, SortingKey name, Grant grant) {}
}
