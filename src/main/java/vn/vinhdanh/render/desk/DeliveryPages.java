package vn.vinhdanh.render.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Delivery;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.naming.NumberInWords;
import vn.vinhdanh.render.desk.DeliveryPage.Row;

/** Words a delivery. */
final class DeliveryPages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private DeliveryPages() {}

    static DeliveryPage of(Delivery delivery) {
        Set<String> isNamedInFull = sharedShortNames(delivery);
        List<Row> rows = new ArrayList<>();
        for (Grant grant : delivery.grants()) {
            var nomination = grant.nomination();
            rows.add(new Row(
                    rows.size() + 1,
                    nomination.recipient().nameWithHonorific(),
                    Objects.requireNonNullElse(nomination.recipient().office(), ""),
                    isNamedInFull.contains(nomination.award().shortName())
                            ? nomination.award().name()
                            : nomination.award().shortName(),
                    grant.goldenBook()));
        }
        List<String> counts = new ArrayList<>();
        delivery.counts().forEach((award, count) -> counts.add(figures(count) + " " + award.name()));
        int total = rows.size();
        String words = figures(total) + " (" + NumberInWords.of(total) + ") bản";
        return new DeliveryPage(delivery.unit(), List.copyOf(counts), words, List.copyOf(rows));
    }

    /** The full names stand above the table; in it they are needed only where short ones would not tell awards apart. */
    private static Set<String> sharedShortNames(Delivery delivery) {
        Set<String> seen = new HashSet<>();
        return delivery.counts().keySet().stream()
                .map(Award::shortName)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
    }

    /** At least two digits, so that none can be written before it. */
    private static String figures(long count) {
        return count < 10 ? "0" + count : String.format(VIETNAMESE, "%,d", count);
    }
}
