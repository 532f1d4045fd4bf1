package vn.vinhdanh.sample.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.sample.word.IssuingOffice;
import vn.vinhdanh.sample.word.PersonNames;

/** Makes nominations, of which no two are one recipient. */
public final class DraftMaker {

    private static final int OLDEST = 1955;
    private static final int YEARS = 48;
    private static final double ACHIEVEMENT_THOUGH_NOT_NEEDED = 0.7;
    private static final double UNIT_WITHOUT_OFFICE = 0.05;
    private static final int IDENTITY_STEP = 611_953;
    private static final int IDENTITIES = 1_000_000;

    private final PersonNames names;
    private final IssuingOffice office;
    private final OfferedAwards awards;
    private final BirthForm birthForm;
    private final Random random;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> collectives = new HashMap<>();
    private int made;

    public DraftMaker(
            PersonNames names, IssuingOffice office, OfferedAwards awards, BirthForm birthForm, Random random) {
        this.names = names;
        this.office = office;
        this.awards = awards;
        this.birthForm = birthForm;
        this.random = random;
    }

    /** @param unit where the rows of a list are put together by unit */
    public Draft draft(RecipientKind kind, @Nullable String unit) {
        made++;
        return switch (kind) {
            case INDIVIDUAL -> individual(unit);
            case COLLECTIVE -> collective();
            case HOUSEHOLD -> household();
        };
    }

    private Draft individual(@Nullable String unit) {
        boolean female = random.nextInt(100) < 55;
        String name = names.draw(female, random);
        LocalDate birth = birth();
        while (!taken.add(NameKey.of(name) + birth)) {
            birth = birth();
        }
        IssuingOffice.Post post =
                unit == null ? office.post(random) : new IssuingOffice.Post(unit, office.officeIn(unit, random));
        String position = random.nextDouble() < UNIT_WITHOUT_OFFICE ? "" : post.office();
        return named(RecipientKind.INDIVIDUAL, female, name)
                .born(birth, birthForm)
                .with(Item.OFFICE, position)
                .with(Item.UNIT, post.unit())
                .with(Item.IDENTITY, identity(female, birth));
    }

    private Draft collective() {
        String name = office.collective(random);
        int number = collectives.merge(NameKey.of(name), 1, Integer::sum);
        String free = number == 1 ? name : name + " (cơ sở " + number + ")";
        return named(RecipientKind.COLLECTIVE, false, free);
    }

    private Draft household() {
        boolean female = random.nextInt(100) < 30;
        String name = names.draw(female, random);
        String address = office.address(random);
        return named(RecipientKind.HOUSEHOLD, female, name).with(Item.UNIT, address);
    }

    private Draft named(RecipientKind kind, boolean female, String name) {
        CatalogueEntry award = awards.draw(kind, name);
        boolean told = award.needsAchievement() || random.nextDouble() < ACHIEVEMENT_THOUGH_NOT_NEEDED;
        return new Draft(kind, female, award)
                .with(Item.NAME, name)
                .with(Item.AWARD, awards.written(award))
                .with(Item.ACHIEVEMENT, told ? office.achievement(kind, random) : "");
    }

    private LocalDate birth() {
        return LocalDate.ofYearDay(OLDEST + random.nextInt(YEARS), 1 + random.nextInt(365));
    }

    /** Twelve digits: province, sex and century, year of birth, and six that are nobody else's here. */
    private String identity(boolean female, LocalDate birth) {
        int century = birth.getYear() < 2000 ? 0 : 2;
        int own = (int) ((long) made * IDENTITY_STEP % IDENTITIES);
        return String.format(
                Locale.ROOT,
                "%03d%d%02d%06d",
                1 + random.nextInt(96),
                century + (female ? 1 : 0),
                birth.getYear() % 100,
                own);
    }
}
