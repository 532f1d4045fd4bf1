package vn.vinhdanh.pipeline.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

/** Tells which awards of a list the history has already, and whose namesakes it has. */
@Component
class KnownAwards {

    private static final int PAGE = 1_000;

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
        boolean anythingNew = false;
        for (PastAward award : awards) {
            String key = NameKey.of(award.recipient().name());
            List<PastAward> before = new ArrayList<>(past.getOrDefault(key, List.of()));
            List<PastAward> inFile = own.computeIfAbsent(key, any -> new ArrayList<>(1));
            before.addAll(inFile);
            CellRef at = row.row().at(Field.NAME);
            if (before.stream().anyMatch(known -> isSame(known, award))) {
                findings.add(Finding.of(FindingCode.PAST_AWARD_KNOWN, at));
                continue;
            }
            namesake(before, award.recipient())
                    .ifPresent(other -> findings.add(Finding.of(
                            FindingCode.PAST_RECIPIENT_UNSURE, at, other.name(), String.valueOf(other.unit()))));
            inFile.add(award);
            fresh.add(new ImportedAward(Objects.requireNonNullElse(at.row(), 0), award));
            anythingNew = true;
        }
        return anythingNew;
    }

    private boolean isSame(PastAward known, PastAward award) {
        boolean oneDecision = known.reference().isEmpty()
                || award.reference().isEmpty()
                || known.reference().equals(award.reference());
        return known.awardCode().equals(award.awardCode())
                && Objects.equals(known.year(), award.year())
                && oneDecision
                && history.matching().match(known.recipient(), award.recipient()) == SameRecipient.YES;
    }

    private Optional<Recipient> namesake(List<PastAward> before, Recipient recipient) {
        return before.stream()
                .map(PastAward::recipient)
                .filter(other -> history.matching().match(other, recipient) == SameRecipient.PERHAPS)
                .findFirst();
    }
}
