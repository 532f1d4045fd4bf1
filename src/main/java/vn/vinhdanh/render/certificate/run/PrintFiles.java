package vn.vinhdanh.render.certificate.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Delivery;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;

/** Deals the certificates of a decision out to the printer's files: each award's own, in delivery order. */
public record PrintFiles(DeliveryOrder order, PrintRunSettings settings) {

    /**
     * One file.
     *
     * @param number within the award's folder, from 1
     * @param piles what each unit has of the award in this file
     */
    public record PrintFile(Award award, int number, List<Delivery> piles) {

        public int certificates() {
            return piles.stream().mapToInt(pile -> pile.grants().size()).sum();
        }
    }

    public List<PrintFile> of(Decision decision) {
        List<Delivery> deliveries = order.of(decision);
        // several awards may share a folder, and then its numbers too
        Map<String, Integer> lastOfFolder = new HashMap<>();
        List<PrintFile> files = new ArrayList<>();
        for (Award award : Grant.byAward(decision.grants()).keySet()) {
            for (List<Delivery> piles : split(piles(deliveries, award))) {
                files.add(new PrintFile(award, lastOfFolder.merge(award.folder(), 1, Integer::sum), piles));
            }
        }
        return files;
    }

    private static List<Delivery> piles(List<Delivery> deliveries, Award award) {
        return deliveries.stream()
                .map(delivery -> new Delivery(
                        delivery.unit(),
                        delivery.grants().stream()
                                .filter(grant -> grant.nomination().award().equals(award))
                                .toList()))
                .filter(pile -> !pile.grants().isEmpty())
                .toList();
    }

    /** A unit that begins in one file may end in the next. */
    private List<List<Delivery>> split(List<Delivery> piles) {
        List<List<Delivery>> files = new ArrayList<>();
        int free = 0;
        for (Delivery pile : piles) {
            int from = 0;
            while (from < pile.grants().size()) {
                if (free == 0) {
                    files.add(new ArrayList<>());
                    free = settings.pages();
                }
                int to = Math.min(from + free, pile.grants().size());
                files.get(files.size() - 1)
                        .add(new Delivery(pile.unit(), pile.grants().subList(from, to)));
                free -= to - from;
                from = to;
            }
        }
        return files;
    }

    /** The sheets that all files have together. */
    public int pages(Decision decision) {
        return of(decision).stream().mapToInt(this::pages).sum();
    }

    /** The sheets of one file. */
    public int pages(PrintFile file) {
        return file.certificates() + (settings.separators() ? file.piles().size() : 0);
    }
}
