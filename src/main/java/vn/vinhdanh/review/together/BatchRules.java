package vn.vinhdanh.review.together;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.BatchContext;
import vn.vinhdanh.review.BatchOutcome;
import vn.vinhdanh.review.eligibility.ConditionWords;
import vn.vinhdanh.review.eligibility.Eligibility;
import vn.vinhdanh.review.eligibility.Evidence;

/**
 * The order of the rules that need more than one row: the file by itself, then each row against the history, then the
 * quotas on what is left.
 */
public final class BatchRules {

    /** The history of so many rows is looked up together: few queries, and little memory at a time. */
    private static final int PAGE = 1_000;

    private final AwardCatalogue catalogue;
    private final PastAwards history;
    private final BatchContext context;
    private final ConditionWords words;
    private final Eligibility eligibility;

    public BatchRules(AwardCatalogue catalogue, PastAwards history, BatchContext context) {
        this.catalogue = catalogue;
        this.history = history;
        this.context = context;
        this.words = new ConditionWords(code -> catalogue.nameOf(code, context.lawDate()));
        this.eligibility = new Eligibility(words);
    }

    /** @param accepted the rows that every row rule let pass, in the file's order */
    public BatchOutcome review(List<AcceptedNomination> accepted) {
        Ledger ledger = new Ledger();
        new OncePerFile(ledger).check(accepted);
        List<AcceptedNomination> once = accepted.stream().filter(ledger::isOpen).toList();
        FileIndex file = new FileIndex(once);
        EarlierVersion earlier = new EarlierVersion(context.earlier(), file);
        NotRevoked revoked = new NotRevoked(new Occasion(context), history);
        HistoryAhead pages = new HistoryAhead(history, once, PAGE);
        while (pages.hasNext()) {
            HistoryAhead.Page page = pages.next();
            against(page.nominations(), page.past(), file, earlier, revoked, ledger);
        }
        List<AcceptedNomination> open = once.stream().filter(ledger::isOpen).toList();
        new Quotas(catalogue, context, history).findings(open).forEach(ledger::tell);
        new UnsureValues(catalogue, context, words).findings(open).forEach(ledger::tell);
        new UnknownBonuses(catalogue, context).findings(open).forEach(ledger::tell);
        return ledger.outcome();
    }

    private void against(
            List<AcceptedNomination> page,
            Map<String, List<PastAward>> past,
            FileIndex file,
            EarlierVersion earlier,
            NotRevoked revoked,
            Ledger ledger) {
        AlreadyIssued issued = new AlreadyIssued(new Occasion(context), history);
        AchievementOnce achievements = new AchievementOnce(catalogue, context, history, file);
        for (AcceptedNomination nomination : page) {
            List<PastAward> own = past.getOrDefault(FileIndex.nameKey(nomination), List.of()).stream()
                    .filter(award ->
                            award.batch() == null || !context.ownBatches().contains(award.batch()))
                    .toList();
            Optional<Finding> already = issued.finding(nomination, own);
            if (already.isPresent()) {
                ledger.alreadyIssued(
                        nomination, earlier.writtenOtherwise(nomination).orElse(already.get()));
            } else {
                ledger.tell(
                        nomination,
                        earlier.perhapsOneThatIsMissing(nomination).stream().toList());
                ledger.tell(nomination, revoked.finding(nomination).stream().toList());
                entry(nomination.award().code()).ifPresent(entry -> {
                    ledger.tell(nomination, achievements.findings(nomination, entry, own));
                    ledger.tell(nomination, eligibility.findings(entry, evidence(nomination, own, file)));
                });
            }
        }
    }

    private Evidence evidence(AcceptedNomination nomination, List<PastAward> past, FileIndex file) {
        return new Evidence(
                nomination,
                past,
                file.otherAwards(nomination),
                file.members(nomination),
                history,
                context.lawDate().getYear());
    }

    private Optional<CatalogueEntry> entry(String code) {
        return catalogue.byCode(code, context.lawDate());
    }
}
