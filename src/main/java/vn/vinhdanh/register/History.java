package vn.vinhdanh.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Recipient;

/** Writes the history of awards: imported lists, and what clerks know about whose they are. */
public interface History {

    /** The day on which a file of this content was imported. */
    Optional<LocalDate> importedOn(String sha256);

    /** Keeps the awards of one file, all of them or none. */
    void add(String file, String sha256, LocalDate day, List<ImportedAward> awards);

    /** Declares that the history holds every one of these awards in these years. */
    void declareComplete(Collection<String> awardCodes, Collection<Integer> years);

    /**
     * Keeps which units were merged into or renamed to which.
     *
     * @return how many of them it did not have before
     */
    int addPredecessors(List<Predecessor> predecessors);

    /** Keeps a clerk's answer whether two entries are one. */
    void decide(List<Answer> answers);

    /**
     * Entries of one name of which nobody knows whether they are one, imported or granted; the names that the program
     * itself granted awards to come first, for those are asked about again.
     *
     * @param most so many and no more
     */
    List<Doubt> doubts(int most);

    /** A clerk's answer, by the fingerprints that {@link RecipientMatching#fingerprint} gives. */
    record Answer(RecipientMatching.Pair pair, boolean same) {}

    /** Two entries of one name. */
    record Doubt(Entry one, Entry other) {}

    /** All awards that the history has under the same words. */
    record Entry(Recipient recipient, List<PastAward> awards) {}

    /**
     * Units by the keys of their names.
     *
     * @param from the day on which the one took the place of the other
     */
    record Predecessor(
            String unitKey, String predecessorKey, @Nullable LocalDate from) {}
}
