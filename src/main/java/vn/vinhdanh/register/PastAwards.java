package vn.vinhdanh.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.award.Recipient;

/** The award history: what this program granted and what was imported. Replaced and revoked awards are not in it. */
public interface PastAwards {

    /**
     * The awards of those who bear one of the names of these recipients, or one of their identity numbers.
     *
     * @return by the key of the recipient's name; whether a namesake is the same one remains to be judged. An award found
     *     by identity number stands under the key of the recipient asked for
     */
    Map<String, List<PastAward>> of(Collection<Recipient> recipients);

    /** The awards that this program granted and a later decision revoked. */
    List<PastAward> revoked();

    /**
     * How many awards of this code the year has, by the name key of the recipients' unit.
     *
     * @param exceptBatches batches that do not count: versions of the file under review
     */
    Map<String, Integer> countByUnit(String awardCode, int year, Set<String> exceptBatches);

    /** Tells whose an award of the history is. */
    RecipientMatching matching();

    /** Whether the history is declared complete for this award and year, so that absence from it is a no. */
    boolean isComplete(String awardCode, int year);
}
