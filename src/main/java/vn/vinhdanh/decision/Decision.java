package vn.vinhdanh.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.award.Office;

/**
 * A decision, complete: everything that its papers say comes from here.
 *
 * @param batch the batch's code, its folder's name
 * @param articles each article's paragraphs, without "Điều n."
 * @param grants in the order in which they are listed and delivered
 * @param effect what it does to them
 */
public record Decision(
        String batch,
        DecisionIdentity identity,
        Office office,
        String subject,
        List<String> legalBases,
        List<Article> articles,
        Signature signature,
        List<String> distribution,
        List<Grant> grants,
        Effect effect) {

    /** An article's paragraphs; the first stands behind "Điều n." */
    public record Article(List<String> paragraphs) {}

    /** Up to five recipients are named in article 1; more stand in an annex. */
    public static final int NAMED_INLINE = 5;

    /** What is corrected is read word by word, so it always stands in the article itself. */
    public boolean hasAnnex() {
        return grants.size() > NAMED_INLINE && !(effect instanceof Effect.Correcting);
    }

    /**
     * The same decision with its certificates numbered in the golden book, in the order of the workbook's rows: no setting
     * can change that later.
     *
     * @param first the number of the first
     */
    public Decision entered(int year, int first) {
        Map<Integer, String> numbers = new HashMap<>();
        grants.stream()
                .filter(Grant::certified)
                .map(grant -> grant.nomination().ordinal())
                .sorted()
                .forEach(ordinal -> numbers.put(ordinal, (first + numbers.size()) + "/" + year));
        List<Grant> entered = grants.stream()
                .map(grant -> new Grant(
                        grant.id(),
                        grant.nomination(),
                        grant.certified(),
                        grant.bonus(),
                        numbers.get(grant.nomination().ordinal())))
                .toList();
        return new Decision(
                batch, identity, office, subject, legalBases, articles, signature, distribution, entered, effect);
    }

    public boolean isGranting() {
        return effect instanceof Effect.Granting;
    }

    public boolean isDraft() {
        return identity instanceof DecisionIdentity.Draft;
    }
}
