package vn.vinhdanh.render.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.award.Slug;
import vn.vinhdanh.decision.Delivery;

/**
 * What one archive holds.
 *
 * @param path "theo-don-vi/tram-y-te.zip"
 */
record UnitParts(String path, Delivery delivery) {

    /** An archive is put together in memory. */
    private static final int CERTIFICATES = 200;

    /** None where all belong to one unit. */
    static List<UnitParts> of(List<Delivery> deliveries) {
        List<UnitParts> parts = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Delivery delivery : deliveries.size() > 1 ? deliveries : List.<Delivery>of()) {
            String slug = Slug.of(delivery.unit(), "don-vi");
            for (int from = 0; from < delivery.grants().size(); from += CERTIFICATES) {
                int to = Math.min(from + CERTIFICATES, delivery.grants().size());
                parts.add(new UnitParts(
                        "theo-don-vi/" + free(slug, taken) + ".zip",
                        new Delivery(delivery.unit(), delivery.grants().subList(from, to))));
            }
        }
        return parts;
    }

    /** Two units may have one slug, and a large one has several archives. */
    private static String free(String slug, Set<String> taken) {
        String name = slug;
        for (int i = 2; !taken.add(name); i++) {
            name = slug + "-" + i;
        }
        return name;
    }
}
