package vn.vinhdanh.golden.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.render.PeriodBulletinRenderer;
import vn.vinhdanh.render.ReportingPeriod;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/** The batch of a seed: of any size and shape, most of them small. */
final class BatchGenerator {

    private final List<Award> catalogue;
    private final long seed;
    private final Dice dice;
    private final Words words;
    private final Typing typing;

    private BatchGenerator(long seed, List<Award> catalogue) {
        this.catalogue = catalogue;
        this.seed = seed;
        this.dice = new Dice(seed);
        this.words = new Words(dice);
        this.typing = new Typing(dice);
    }

    /** @param catalogue all awards that the program knows */
    static GeneratedBatch of(long seed, List<Award> catalogue) {
        return new BatchGenerator(seed, catalogue).batch();
    }

    private GeneratedBatch batch() {
        boolean draft = dice.percent(25);
        LocalDate date = LocalDate.of(2026, 1, 1).plusDays(dice.between(0, 200));
        Integer photo = dice.percent(3) ? Integer.valueOf(dice.between(0, 2)) : null;
        Conference conference = photo != null || dice.percent(20)
                ? new Conferences(dice, typing, words).conference(date.plusDays(1), photo != null)
                : null;
        DecisionBrief brief = new Offices(dice, typing).brief(draft ? null : date, conference);
        String symbol = brief.office().symbol();
        DecisionIdentity identity = draft
                ? new DecisionIdentity.Draft(symbol)
                : new DecisionIdentity.Numbered(
                        String.format(Locale.ROOT, "%02d", dice.between(1, 2500)), symbol, date);
        List<AcceptedNomination> nominations = nominations();
        boolean allCertified = dice.percent(90);
        Set<Integer> certified = nominations.stream()
                .map(AcceptedNomination::ordinal)
                .filter(ordinal -> allCertified || dice.percent(70))
                .collect(Collectors.toUnmodifiableSet());
        return new GeneratedBatch(
                seed,
                brief,
                identity,
                Offices.capacity(brief.signer()),
                nominations,
                certified,
                dice.percent(25),
                dice.percent(30),
                photo,
                dice.percent(4) ? period() : null);
    }

    /** Nineteen of twenty have no more than an office commends on a day; three of a thousand are a year's list. */
    private int size() {
        int kind = dice.between(1, 1000);
        if (kind <= 955) {
            return dice.between(1, dice.percent(60) ? 3 : 8);
        }
        return kind <= 990 ? dice.between(9, 60) : kind <= 997 ? dice.between(61, 120) : dice.between(121, 300);
    }

    private List<AcceptedNomination> nominations() {
        int size = size();
        List<Award> awards = dice.some(catalogue, dice.percent(10) ? catalogue.size() : dice.between(1, 4));
        List<String> units = dice.times(1, Math.max(1, size / 3), () -> typing.typed(words.unit()));
        String shared = dice.perhaps(40, () -> typing.paragraph(words.achievement()));
        List<AcceptedNomination> nominations = new ArrayList<>();
        for (int ordinal = 1; ordinal <= size; ordinal++) {
            nominations.add(new AcceptedNomination(
                    ordinal,
                    new CellRef("danh-sach.xlsx", "Danh sách", ordinal + 1, "B"),
                    recipient(units),
                    dice.one(awards),
                    shared != null ? shared : dice.perhaps(85, () -> typing.paragraph(words.achievement())),
                    null,
                    Merits.UNTOLD));
        }
        return List.copyOf(nominations);
    }

    private Recipient recipient(List<String> units) {
        int kind = dice.between(1, 10);
        if (kind <= 3) {
            return recipient(
                    RecipientKind.COLLECTIVE, words.collective(), null, null, dice.perhaps(60, () -> dice.one(units)));
        }
        return kind == 4
                ? recipient(
                        RecipientKind.HOUSEHOLD,
                        words.person(),
                        dice.one(List.of("Hộ ông", "Hộ bà")),
                        null,
                        dice.one(units))
                : recipient(
                        RecipientKind.INDIVIDUAL,
                        words.person(),
                        dice.perhaps(80, () -> dice.one(List.of("Ông", "Bà", "NSND. Bà", "Đại tá, PGS.TS."))),
                        dice.perhaps(80, words::office),
                        dice.one(units));
    }

    private Recipient recipient(
            RecipientKind kind,
            String name,
            @Nullable String honorific,
            @Nullable String office,
            @Nullable String unit) {
        return new Recipient(
                kind, typing.typed(name), honorific, office == null ? null : typing.typed(office), unit, null, null);
    }

    private PeriodBulletinRenderer.Facts period() {
        ReportingPeriod period = ReportingPeriod.of(dice.one(List.of("2026", "2026-H1", "2026-Q2", "2026-04")))
                .orElseThrow();
        return new PeriodBulletinRenderer.Facts(
                "Ủy ban nhân dân tỉnh Thái Nguyên",
                period,
                registered(period.first()),
                registered(period.before().first()),
                dice.perhaps(80, () -> period.before().first().minusDays(dice.between(-40, 300))));
    }

    private List<RegisteredAward> registered(LocalDate from) {
        List<RegisteredAward> registered = new ArrayList<>();
        int decisions = dice.between(0, dice.percent(10) ? 40 : 5);
        for (int number = 1; number <= decisions; number++) {
            RegisteredDecision decision = new RegisteredDecision(
                    number, Integer.toString(number), "QĐ-UBND", from.plusDays(dice.between(0, 27)));
            for (AcceptedNomination nomination : nominations()) {
                registered.add(new RegisteredAward(
                        "q" + number,
                        "q.xlsx",
                        nomination.ordinal(),
                        nomination.recipient(),
                        nomination.award(),
                        nomination.achievement(),
                        null,
                        decision));
            }
        }
        return List.copyOf(registered);
    }
}
