package vn.vinhdanh.render.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.award.Slug;
import vn.vinhdanh.decision.Delivery;

/**
 * What one unit is handed, and the archives in which it can be sent.
 *
 * @param archives none where all certificates belong to one unit, several where it has very many
 */
record UnitDelivery(Delivery delivery, List<Archive> archives) {

    /** An archive is put together in memory. */
    private static final int CERTIFICATES = 200;

    /**
     * What one archive holds.
     *
     * @param path "theo-don-vi/tram-y-te.zip"
     */
    record Archive(String path, Delivery held) {}

    static List<UnitDelivery> of(List<Delivery> deliveries) {
        Set<String> taken = new HashSet<>();
        boolean isAlone = deliveries.size() == 1;
        return deliveries.stream()
                .map(delivery -> new UnitDelivery(delivery, isAlone ? List.of() : archives(delivery, taken)))
                .toList();
    }

    private static List<Archive> archives(Delivery delivery, Set<String> taken) {
        List<Archive> archives = new ArrayList<>();
        String slug = Slug.of(delivery.unit(), "don-vi");
        for (int from = 0; from < delivery.grants().size(); from += CERTIFICATES) {
            int to = Math.min(from + CERTIFICATES, delivery.grants().size());
            Delivery held = new Delivery(delivery.unit(), delivery.grants().subList(from, to));
            archives.add(new Archive("theo-don-vi/" + free(slug, taken) + ".zip", held));
        }
        return List.copyOf(archives);
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
