package vn.vinhdanh.review.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.Condition;

/** Judges one condition by what is known of a nominee. */
final class ConditionJudge implements Condition.Cases<Judgement> {

    private static final int YEARS_BACK = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Evidence evidence;
    private final HeldAwards held;
    private final ConditionWords words;

    ConditionJudge(Evidence evidence, ConditionWords words) {
        this.evidence = evidence;
        this.held = new HeldAwards(evidence);
        this.words = words;
    }

    Judgement judge(Condition condition) {
        return condition.on(this);
    }

    private List<Judgement> judgeAll(List<Condition> conditions) {
        return conditions.stream().map(this::judge).toList();
    }

    @Override
    public Judgement anyOf(Condition.AnyOf condition) {
        return anyOf(judgeAll(condition.conditions()));
    }

    @Override
    public Judgement allOf(Condition.AllOf condition) {
        return allOf(judgeAll(condition.conditions()));
    }

    private static Judgement anyOf(List<Judgement> parts) {
        if (has(parts, Verdict.MET)) {
            return Judgement.MET;
        }
        return joined(has(parts, Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.UNMET, parts);
    }

    private static Judgement allOf(List<Judgement> parts) {
        if (has(parts, Verdict.UNMET)) {
            return joined(Verdict.UNMET, parts);
        }
        return has(parts, Verdict.UNKNOWN) ? joined(Verdict.UNKNOWN, parts) : Judgement.MET;
    }

    private static boolean has(List<Judgement> parts, Verdict verdict) {
        return parts.stream().anyMatch(part -> part.verdict() == verdict);
    }

    private static Judgement joined(Verdict verdict, List<Judgement> parts) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> settling = new LinkedHashSet<>();
        parts.forEach(part -> {
            found.addAll(part.found());
            settling.addAll(part.settling());
        });
        return new Judgement(verdict, List.copyOf(found), List.copyOf(settling));
    }

    /** The run may end in the year commended, whose own title is often decided together, or in the year before. */
    @Override
    public Judgement heldRunning(Condition.HeldRunning running) {
        Set<Integer> ends = new TreeSet<>();
        evidence.commendedYears().forEach(year -> ends.addAll(List.of(year, year - 1)));
        List<Judgement> runs = new ArrayList<>();
        for (int end : ends) {
            List<Integer> years = IntStream.rangeClosed(end - running.years() + 1, end)
                    .boxed()
                    .toList();
            runs.add(allOf(
                    years.stream().map(year -> inYear(running.award(), year)).toList()));
        }
        return anyOf(runs);
    }

    private Judgement inYear(String award, int year) {
        return switch (held.inYear(award, year)) {
            case MET -> Judgement.MET;
            case UNMET -> Judgement.unmet(words.notInHistory(award, year));
            case UNKNOWN -> Judgement.unknown(words.tellAward(award));
        };
    }

    @Override
    public Judgement heldSameYear(Condition.HeldSameYear same) {
        return anyOf(evidence.commendedYears().stream()
                .map(year -> inYear(same.award(), year))
                .toList());
    }

    @Override
    public Judgement heldBefore(Condition.HeldBefore before) {
        int last = evidence.commendedYears().get(0) - before.years();
        if (held.until(before.award(), last) == Verdict.MET) {
            return Judgement.MET;
        }
        boolean open = IntStream.rangeClosed(last - YEARS_BACK + 1, last)
                .anyMatch(year -> held.inYear(before.award(), year) != Verdict.UNMET);
        return open
                ? Judgement.unknown(words.tellAward(before.award()))
                : Judgement.unmet("đến năm " + last + " chưa có " + words.award(before.award()));
    }

    @Override
    public Judgement heldTimes(Condition.HeldTimes demanded) {
        int commended = evidence.commendedYears().get(0);
        List<Judgement> years = IntStream.rangeClosed(commended - demanded.years() + 1, commended)
                .mapToObj(year -> inYear(demanded.award(), year))
                .toList();
        long known =
                years.stream().filter(year -> year.verdict() == Verdict.MET).count();
        long open =
                years.stream().filter(year -> year.verdict() == Verdict.UNKNOWN).count();
        if (known >= demanded.times()) {
            return Judgement.MET;
        }
        return known + open < demanded.times()
                ? Judgement.unmet("mới có " + known + " lần đạt " + words.award(demanded.award()))
                : Judgement.unknown(words.tellAward(demanded.award()));
    }

    @Override
    public Judgement notWithin(Condition.NotWithin pause) {
        int commended = evidence.commendedYears().get(0);
        List<Judgement> years = new ArrayList<>();
        for (String award : pause.awards()) {
            for (int year = commended - pause.years(); year < commended; year++) {
                years.add(notIn(award, year));
            }
        }
        return allOf(years);
    }

    private Judgement notIn(String award, int year) {
        return switch (held.inYear(award, year)) {
            case MET -> Judgement.unmet(words.inHistory(award, year));
            case UNMET -> Judgement.MET;
            case UNKNOWN -> Judgement.unknown(words.tellAward(award));
        };
    }

    @Override
    public Judgement ratedAtLeast(Condition.RatedAtLeast demanded) {
        Rating rating = evidence.merits().rating();
        if (rating == null) {
            String proof = demanded.provenBy();
            boolean proven = proof != null
                    && evidence.commendedYears().stream().anyMatch(year -> held.inYear(proof, year) == Verdict.MET);
            return proven ? Judgement.MET : Judgement.unknown("cột Xếp loại");
        }
        if (rating.compareTo(demanded.rating()) < 0) {
            return Judgement.unmet("xếp loại: " + words.rating(rating));
        }
        return demanded.years() == 1 ? Judgement.MET : Judgement.unknown("xếp loại của các năm trước");
    }

    @Override
    public Judgement hasInitiatives(Condition.HasInitiatives demanded) {
        Integer count = evidence.merits().initiatives();
        return count == null
                ? Judgement.unknown("cột Sáng kiến")
                : Judgement.metIf(count >= demanded.count(), "số sáng kiến: " + count);
    }

    @Override
    public Judgement firstInCluster(Condition.FirstInCluster demanded) {
        Integer rank = evidence.merits().clusterRank();
        return rank == null
                ? Judgement.unknown("cột Xếp hạng trong cụm, khối")
                : Judgement.metIf(rank == 1, "xếp hạng: " + rank);
    }

    @Override
    public Judgement membersShare(Condition.MembersShare demanded) {
        Integer members = evidence.merits().members();
        Integer told = evidence.merits().advancedMembers();
        int advanced = told == null ? evidence.membersInFile().getOrDefault(demanded.of(), 0) : told;
        if (members == null || (told == null && advanced == 0)) {
            return Judgement.unknown("cột Tổng số người và cột Số người đạt LĐTT");
        }
        int compared = BigDecimal.valueOf(advanced)
                .multiply(HUNDRED)
                .compareTo(demanded.percent().multiply(BigDecimal.valueOf(members)));
        return Judgement.metIf(
                demanded.strictly() ? compared > 0 : compared >= 0,
                advanced + "/" + members + " người đạt " + words.award(demanded.of()));
    }

    @Override
    public Judgement rewardedFor(Condition.RewardedFor demanded) {
        RewardKind kind = evidence.merits().rewardKind();
        return kind == null
                ? Judgement.unknown("mục Loại khen thưởng (công trạng, phong trào, đột xuất…)")
                : Judgement.metIf(demanded.kinds().contains(kind), "loại khen thưởng: " + words.kind(kind));
    }
}
