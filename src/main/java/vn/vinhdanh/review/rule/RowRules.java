package vn.vinhdanh.review.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.NameCase;
import vn.vinhdanh.review.ReviewContext;
import vn.vinhdanh.review.ReviewedRow;
import vn.vinhdanh.review.merit.MeritsReading;

/** The list of the rules for one row. All are asked, so that the clerk sees every fault at once. */
public final class RowRules {

    private final AwardCatalogue catalogue;
    private final NameCase nameCase;
    private final List<RowRule> rules;

    public RowRules(AwardCatalogue catalogue, NameCase nameCase) {
        this.catalogue = catalogue;
        this.nameCase = nameCase;
        this.rules = List.of(
                new NomineeIsNamed(),
                new NameIsInProperCase(nameCase),
                new KindIsKnown(),
                new AwardIsKnown(catalogue),
                new AwardIsInForce(),
                new AwardFitsKind(),
                new AwardIsWithinAuthority(),
                new UnitIsGiven(),
                new AchievementIsGiven(),
                new BirthIsReadable(),
                new BirthIsShownAsDate(),
                new BirthIsPlausible(),
                candidate -> candidate.merits().findings());
    }

    public ReviewedRow review(Nomination nomination, ReviewContext context) {
        Candidate candidate = candidate(nomination, context);
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(rule.findings(candidate)));
        List<FindingCode> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .toList();
        if (errors.isEmpty()) {
            return new ReviewedRow.Accepted(accepted(candidate), List.copyOf(findings));
        }
        return errors.equals(List.of(FindingCode.AWARD_ABOVE_AUTHORITY))
                ? new ReviewedRow.SentUp(accepted(candidate), List.copyOf(findings))
                : new ReviewedRow.Returned(nomination.ordinal(), List.copyOf(findings));
    }

    private Candidate candidate(Nomination nomination, ReviewContext context) {
        SheetRow row = nomination.row();
        Optional<CatalogueEntry> award = Optional.ofNullable(row.text(Field.AWARD))
                .flatMap(written -> catalogue.find(written, context.lawDate()));
        Optional<BirthText> birth = Optional.ofNullable(row.text(Field.BIRTH))
                .flatMap(written -> BirthText.read(written, context.lawDate()));
        MeritsReading merits = MeritsReading.of(row, context.rewardKind(), catalogue, context.lawDate());
        return new Candidate(nomination, Nominee.of(nomination), award, birth, merits, context);
    }

    private AcceptedNomination accepted(Candidate candidate) {
        SheetRow row = candidate.nomination().row();
        Recipient recipient = new Recipient(
                proven(candidate.nomination().kind()),
                candidate.nominee().nameToPrint(nameCase),
                candidate.nominee().honorific(),
                row.text(Field.OFFICE),
                row.text(Field.UNIT),
                candidate.birth().map(BirthText::date).orElse(null),
                row.text(Field.IDENTITY_NUMBER));
        return new AcceptedNomination(
                candidate.nomination().ordinal(),
                row.at(Field.NAME),
                recipient,
                candidate.award().orElseThrow().award(),
                row.text(Field.ACHIEVEMENT),
                row.text(Field.PERIOD),
                candidate.merits().merits());
    }

    private static <T> T proven(@Nullable T value) {
        return Objects.requireNonNull(value, "the rules let no row pass without it");
    }
}
