package vn.vinhdanh.decision;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.RecipientKind;

/** Adds up the bonuses of a decision. */
public final class BonusTotals {

    private BonusTotals() {}

    /** For what one amount may be named: an award to one kind of recipient. */
    record Group(Award award, RecipientKind kind) {}

    /** Of the amounts that are known. */
    public static BigDecimal of(List<Grant> grants) {
        BigDecimal total = BigDecimal.ZERO;
        for (Grant grant : grants) {
            Bonus bonus = grant.bonus();
            total = bonus == null ? total : total.add(bonus.amount());
        }
        return total;
    }

    /** Whether an article can name the amounts: all of an award and kind are paid the same. */
    public static boolean isUniform(List<Grant> grants) {
        return !uniform(grants).isEmpty();
    }

    /** The amount of each group in which all are paid the same; an empty map where one group is not. */
    static Map<Group, BigDecimal> uniform(List<Grant> grants) {
        Map<Group, BigDecimal> amounts = new LinkedHashMap<>();
        Set<Group> mixed = new HashSet<>();
        for (Grant grant : grants) {
            Bonus bonus = grant.bonus();
            Group group = new Group(
                    grant.nomination().award(), grant.nomination().recipient().kind());
            BigDecimal amount = bonus == null ? BigDecimal.ZERO : bonus.amount();
            BigDecimal earlier = amounts.putIfAbsent(group, amount);
            if (earlier != null && earlier.compareTo(amount) != 0) {
                mixed.add(group);
            }
        }
        return mixed.isEmpty() ? amounts : Map.of();
    }
}
