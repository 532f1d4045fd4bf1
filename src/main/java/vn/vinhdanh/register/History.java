package vn.vinhdanh.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.award.Recipient;

/** Writes the history of awards: imported lists, and what clerks know about whose they are. */
public interface History {

    /** The day on which a file of this content was imported. */
    Optional<LocalDate> importedOn(String sha256);

    /** Keeps the awards of one file, all of them or none. */
    void add(String file, String sha256, LocalDate day, List<ImportedAward> awards);

    /** Declares that the history holds every one of these awards in these years. */
    void declareComplete(Collection<String> awardCodes, Collection<Integer> years);

    /** @param predecessors by the key of a unit's name those of the units it was made of */
    void addPredecessors(Map<String, ? extends Collection<String>> predecessors);

    /** Keeps a clerk's answer whether two entries are one. */
    void decide(List<Answer> answers);

    /** Imported entries of one name of which nobody knows whether they are one. */
    List<Doubt> doubts();

    /** A clerk's answer, by the fingerprints that {@link RecipientMatching#fingerprint} gives. */
    record Answer(RecipientMatching.Pair pair, boolean same) {}

    /** Two entries of one name. */
    record Doubt(Recipient one, Recipient other) {}
}
