package vn.vinhdanh.render.desk;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.decision.Delivery;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.parts.NotParted;
import vn.vinhdanh.render.pdf.parts.PartedPdf;

/**
 * The receipt lists of some units: laid out once, all in one document, from which each unit's own list is taken. Where the
 * office's template does not allow that, each is laid out by itself. Several threads may ask at once.
 */
final class ReceiptLists {

    /** Of two units the second one's pages could not be compared with any behind other units. */
    private static final int FEWEST = 3;

    private final DeliveryPaper paper;
    private final List<Delivery> units;
    private final Consumer<NotParted> told;
    private @Nullable LaidOut together;
    private @Nullable PartedPdf parted;
    private boolean triedToPart;

    private record LaidOut(String text, Pdf pdf) {}

    /** @param told why each list is laid out by itself */
    ReceiptLists(DeliveryPaper paper, List<Delivery> units, Consumer<NotParted> told) {
        this.paper = paper;
        this.units = units;
        this.told = told;
    }

    /** All of them. */
    Pdf together() {
        return laidOut().pdf;
    }

    private synchronized LaidOut laidOut() {
        LaidOut known = together;
        if (known == null) {
            String text = paper.text(units);
            known = new LaidOut(text, paper.print(text));
            together = known;
        }
        return known;
    }

    /** The list of one unit, which has its pages of {@link #together}. */
    byte[] of(int unit) {
        PartedPdf known = parted();
        return known == null ? of(units.get(unit)) : known.part(unit);
    }

    /** A list that does not stand among the others. */
    byte[] of(Delivery delivery) {
        return paper.print(paper.text(List.of(delivery))).content();
    }

    private synchronized @Nullable PartedPdf parted() {
        if (!triedToPart && units.size() >= FEWEST) {
            try {
                parted = takenApart();
            } catch (NotParted reason) {
                told.accept(reason);
            }
        }
        triedToPart = true;
        return parted;
    }

    private PartedPdf takenApart() throws NotParted {
        List<String> alone =
                units.stream().map(unit -> paper.text(List.of(unit))).toList();
        LaidOut whole = laidOut();
        if (!JoinedTexts.areJoined(whole.text, alone)) {
            throw new NotParted(
                    "the text of the list of several units is not that of each unit's list, one behind the other");
        }
        PartedPdf lists = PartedPdf.of(whole.pdf.content(), units.size());
        List<Delivery> ends = List.of(units.get(0), units.get(units.size() - 1));
        PartedPdf withoutThoseBetween =
                PartedPdf.of(paper.print(paper.text(ends)).content(), ends.size());
        if (!lists.endsLike(withoutThoseBetween)) {
            throw new NotParted("the pages of a unit look different behind those of other units");
        }
        return lists;
    }
}
