package vn.vinhdanh.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RewardKind;

/** A history in memory: what a test puts in, and nothing else. */
public final class HistoryFixture implements PastAwards {

    private final List<PastAward> awards = new ArrayList<>();
    private final Set<Integer> completeYears = new HashSet<>();

    public static HistoryFixture nothing() {
        return new HistoryFixture();
    }

    /** From an old list that tells the year. */
    public HistoryFixture with(Recipient recipient, String award, int year) {
        return with(recipient, award, year, null);
    }

    public HistoryFixture with(Recipient recipient, String award, int year, @Nullable RewardKind kind) {
        return with(new PastAward(
                recipient,
                award,
                year,
                kind,
                null,
                Integer.toString(year),
                "12/QĐ-UBND",
                LocalDate.of(year, 12, 20),
                null,
                "cu.xlsx"));
    }

    public HistoryFixture with(PastAward award) {
        awards.add(award);
        return this;
    }

    public HistoryFixture completeIn(int year) {
        completeYears.add(year);
        return this;
    }

    @Override
    public Map<String, List<PastAward>> of(Collection<Recipient> recipients) {
        Map<String, List<PastAward>> found = new HashMap<>();
        for (Recipient recipient : recipients) {
            String key = NameKey.of(recipient.name());
            found.put(
                    key,
                    awards.stream()
                            .filter(award ->
                                    NameKey.of(award.recipient().name()).equals(key))
                            .toList());
        }
        return found;
    }

    @Override
    public List<PastAward> revoked() {
        return List.of();
    }

    @Override
    public Map<String, Integer> countByUnit(String awardCode, int year, Set<String> exceptBatches) {
        Map<String, Integer> counts = new HashMap<>();
        awards.stream()
                .filter(award -> award.awardCode().equals(awardCode))
                .filter(award -> Objects.equals(award.year(), year))
                .filter(award -> award.batch() == null || !exceptBatches.contains(award.batch()))
                .forEach(award -> counts.merge(
                        NameKey.of(Objects.requireNonNullElse(award.recipient().unit(), "")), 1, Integer::sum));
        return counts;
    }

    @Override
    public RecipientMatching matching() {
        return new RecipientMatching(UnitPredecessors.NONE, Map.of());
    }

    @Override
    public boolean isComplete(String awardCode, int year) {
        return completeYears.contains(year);
    }
}
