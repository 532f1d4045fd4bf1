package vn.vinhdanh.register;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What later decisions made of awards: corrected ones stand anew in the amending batch, revoked ones no longer. */
public interface Amendments {

    /** In which batch each award stands now that this batch granted, by ordinal; one that was revoked is not in it. */
    Map<Integer, String> standing(String grantingBatch);

    /** In which batch each award stood, or still stands, that this amendment is about; by ordinal. */
    Map<Integer, String> amendedBy(Batch amending);

    /** The batch that took the place of an award, by the award's ordinal in this batch; one that still stands is not in it. */
    Map<Integer, Batch> superseding(String batch);

    /**
     * Lets an amendment take effect. Must run in the transaction that gives it its number.
     *
     * @param ordinals the awards that step back
     * @param corrected what takes their place; none where they are revoked
     * @throws AmendmentOvertaken if one of them no longer stands
     */
    void takeEffect(Batch amending, Collection<Integer> ordinals, List<Awards.Entry> corrected);

    /** An award was to be amended that another decision revoked meanwhile. */
    class AmendmentOvertaken extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        public AmendmentOvertaken(Batch amending) {
            super("Batch " + amending.code()
                    + " cannot take effect: an award that it amends has been revoked meanwhile."
                    + " The command status "
                    + Objects.requireNonNull(amending.amends()).batch()
                    + " tells by which decision. Start the amendment anew"
                    + " for the awards that still stand.");
        }
    }
}
