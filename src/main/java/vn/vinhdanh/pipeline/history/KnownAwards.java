package vn.vinhdanh.pipeline.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.register.ImportedAward;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.register.RecipientMatching;

/** Tells which awards of a list the history has already, and whose namesakes it has. */
@Component
class KnownAwards {

    private static final int PAGE = 1_000;
    private static final String UNIT_NOT_TOLD = "không ghi đơn vị";

    private final PastAwards history;

    KnownAwards(PastAwards history) {
        this.history = history;
    }

    /**
     * A list sorted.
     *
     * @param knownRows how many rows hold nothing new
     */
    record Sorted(List<ImportedAward> fresh, int knownRows, List<Finding> findings) {}

    Sorted sort(List<Nomination> rows, Map<Nomination, List<PastAward>> awards) {
        List<ImportedAward> fresh = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Map<String, List<PastAward>> own = new HashMap<>();
        int knownRows = 0;
        for (int start = 0; start < rows.size(); start += PAGE) {
            List<Nomination> page = rows.subList(start, Math.min(start + PAGE, rows.size()));
            Map<String, List<PastAward>> past = history.of(page.stream()
                    .flatMap(row -> awards.getOrDefault(row, List.of()).stream())
                    .map(PastAward::recipient)
                    .toList());
            for (Nomination row : page) {
                knownRows += sort(row, awards.getOrDefault(row, List.of()), past, own, fresh, findings) ? 0 : 1;
            }
        }
        return new Sorted(List.copyOf(fresh), knownRows, List.copyOf(findings));
    }

    /** Whether the row holds anything new. */
    private boolean sort(
            Nomination row,
            List<PastAward> awards,
            Map<String, List<PastAward>> past,
            Map<String, List<PastAward>> own,
            List<ImportedAward> fresh,
            List<Finding> findings) {
        CellRef at = row.row().at(Field.NAME);
        List<PastAward> taken = new ArrayList<>(awards.size());
        for (PastAward award : awards) {
            String key = NameKey.of(award.recipient().name());
            List<PastAward> elsewhere = past.getOrDefault(key, List.of());
            List<PastAward> inFile = own.computeIfAbsent(key, any -> new ArrayList<>(1));
            if (elsewhere.stream()
                            .anyMatch(known -> isSame(known, award) && (isOne(known, award) || reads(known, award)))
                    || inFile.stream().anyMatch(known -> isSame(known, award) && isOne(known, award))) {
                findings.add(Finding.of(FindingCode.PAST_AWARD_KNOWN, at));
                continue;
            }
            if (taken.isEmpty()) {
                namesake(elsewhere, inFile, award.recipient())
                        .ifPresent(other -> findings.add(Finding.of(
                                FindingCode.PAST_RECIPIENT_UNSURE,
                                at,
                                other.name(),
                                Objects.requireNonNullElse(other.unit(), UNIT_NOT_TOLD))));
            }
            inFile.add(award);
            taken.add(award);
            fresh.add(new ImportedAward(Objects.requireNonNullElse(at.row(), 0), award));
        }
        return !taken.isEmpty();
    }

    private static boolean isSame(PastAward known, PastAward award) {
        return known.awardCode().equals(award.awardCode())
                && Objects.equals(known.year(), award.year())
                && isOneDecision(known, award);
    }

    /** Lists give the number with its symbol or bare; a batch that waits for its number may get any. */
    private static boolean isOneDecision(PastAward known, PastAward award) {
        String before = known.reference();
        String now = award.reference();
        boolean waits = known.batch() != null && known.date() == null;
        if (waits || before.isEmpty() || now.isEmpty() || before.equals(now)) {
            return true;
        }
        boolean bare = before.indexOf('/') < 0 || now.indexOf('/') < 0;
        return bare && number(before).equals(number(now));
    }

    private static String number(String reference) {
        int symbol = reference.indexOf('/');
        return symbol < 0 ? reference : reference.substring(0, symbol);
    }

    private boolean isOne(PastAward known, PastAward award) {
        return history.matching().match(known, award.recipient()) == SameRecipient.YES;
    }

    /**
     * The same words of another list, under one decision: that is the entry again, though two namesakes without a birth
     * date would read so too. Within a list they are two rows, and perhaps two people.
     */
    private static boolean reads(PastAward known, PastAward award) {
        return !known.reference().isEmpty()
                && !award.reference().isEmpty()
                && RecipientMatching.fingerprint(known.recipient())
                        .equals(RecipientMatching.fingerprint(award.recipient()));
    }

    private Optional<Recipient> namesake(List<PastAward> elsewhere, List<PastAward> inFile, Recipient recipient) {
        return Stream.concat(elsewhere.stream(), inFile.stream())
                .map(PastAward::recipient)
                .filter(other -> history.matching().match(other, recipient) == SameRecipient.PERHAPS)
                .findFirst();
    }
}
