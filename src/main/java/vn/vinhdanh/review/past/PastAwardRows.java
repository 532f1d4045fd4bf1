package vn.vinhdanh.review.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.ClaimedAward;
import vn.vinhdanh.award.PartialDate;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.naming.AddressedName;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.review.PastAwardReview;
import vn.vinhdanh.review.brief.Dates;
import vn.vinhdanh.review.merit.AwardYear;
import vn.vinhdanh.review.merit.PastAwardsText;
import vn.vinhdanh.review.merit.RewardKindText;
import vn.vinhdanh.review.rule.BirthText;

@Component
class PastAwardRows implements PastAwardReview {

    /** "QĐ số 12/QĐ-UBND ngày 5/1/2023": the number with its symbol. */
    private static final Pattern REFERENCE =
            Pattern.compile("\\d+[\\p{L}]?\\s*/\\s*[\\p{Lu}\\d&.-]+(?:-[\\p{Lu}\\d&.]+)*");

    private final AwardCatalogue catalogue;

    PastAwardRows(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Row read(String file, Nomination nomination, LocalDate today) {
        SheetRow row = nomination.row();
        List<Finding> findings = new ArrayList<>();
        String name = row.text(Field.NAME);
        RecipientKind kind = nomination.kind();
        if (name == null) {
            findings.add(Finding.of(FindingCode.PAST_NAME_MISSING, row.at(Field.NAME)));
        }
        if (kind == null) {
            findings.add(Finding.of(FindingCode.PAST_KIND_NOT_KNOWN, row.at(Field.NAME)));
        }
        PartialDate birth = birth(row, today, findings);
        List<ClaimedAward> awards = awards(row, today, findings);
        if (name == null || kind == null || !findings.isEmpty()) {
            return new Row(List.of(), List.copyOf(findings));
        }
        AddressedName addressed = AddressedName.read(kind, row.text(Field.HONORIFIC), name);
        Recipient recipient = new Recipient(
                kind, addressed.name(), null, null, row.text(Field.UNIT), birth, row.text(Field.IDENTITY_NUMBER));
        return new Row(
                awards.stream().map(award -> past(file, row, recipient, award)).toList(), List.of());
    }

    @Override
    public Optional<LocalDate> day(String written) {
        return Dates.read(written);
    }

    private PastAward past(String file, SheetRow row, Recipient recipient, ClaimedAward award) {
        String decision = Objects.requireNonNullElse(decision(row), "");
        Matcher reference = REFERENCE.matcher(decision);
        RewardKind rewardKind = Optional.ofNullable(row.text(Field.REWARD_KIND))
                .flatMap(RewardKindText::read)
                .orElse(null);
        return new PastAward(
                recipient,
                award.awardCode(),
                award.year(),
                rewardKind,
                row.text(Field.ACHIEVEMENT),
                null,
                reference.find() ? reference.group().replaceAll("\\s", "") : bareNumber(decision),
                date(row),
                null,
                file);
    }

    private static String bareNumber(String decision) {
        return decision.matches("\\d{1,6}") ? decision : "";
    }

    private static @Nullable PartialDate birth(SheetRow row, LocalDate today, List<Finding> findings) {
        String written = row.text(Field.BIRTH);
        if (written == null) {
            return null;
        }
        Optional<BirthText> birth = BirthText.read(written, today);
        if (birth.isEmpty()) {
            findings.add(Finding.of(FindingCode.PAST_BIRTH_NOT_READABLE, row.at(Field.BIRTH), written));
        }
        return birth.map(BirthText::date).orElse(null);
    }

    private List<ClaimedAward> awards(SheetRow row, LocalDate today, List<Finding> findings) {
        Field column = row.text(Field.AWARD) == null && row.text(Field.PREVIOUS_AWARDS) != null
                ? Field.PREVIOUS_AWARDS
                : Field.AWARD;
        String written = Objects.requireNonNullElse(row.text(column), "");
        LocalDate date = date(row);
        Optional<String> code = code(written, date == null ? today : date);
        if (code.isEmpty()) {
            PastAwardsText several = several(written, today);
            if (several.understood() && !several.awards().isEmpty()) {
                return several.awards();
            }
            findings.add(Finding.of(FindingCode.PAST_AWARD_NOT_KNOWN, row.at(column), written));
            return List.of();
        }
        Integer year = year(row);
        if (year == null) {
            findings.add(Finding.of(FindingCode.PAST_YEAR_MISSING, row.at(Field.PERIOD)));
            return List.of();
        }
        return List.of(new ClaimedAward(code.get(), year));
    }

    /** An award of whatever time, one in force on the date first. */
    private Optional<String> code(String written, LocalDate date) {
        return catalogue.find(written, date).map(entry -> entry.award().code());
    }

    private PastAwardsText several(String written, LocalDate today) {
        return PastAwardsText.read(written, name -> code(name, today));
    }

    /** The decision of the row's award; null where the cell lists the nominee's earlier awards with their decisions. */
    private @Nullable String decision(SheetRow row) {
        String written = row.text(Field.PREVIOUS_AWARDS);
        return written == null || !several(written, LocalDate.MAX).awards().isEmpty() ? null : written;
    }

    /** The year that is commended or, where nothing tells it, that of the decision. */
    private @Nullable Integer year(SheetRow row) {
        Integer told = AwardYear.of(row.text(Field.PERIOD), row.text(Field.ACHIEVEMENT));
        LocalDate date = date(row);
        return told != null || date == null ? told : Integer.valueOf(date.getYear());
    }

    private @Nullable LocalDate date(SheetRow row) {
        String own = row.text(Field.DECISION_DATE);
        Optional<LocalDate> date = own == null ? Optional.empty() : Dates.read(own);
        String decision = decision(row);
        return date.or(() -> decision == null
                        ? Optional.empty()
                        : Dates.citedIn(decision).stream().findFirst())
                .orElse(null);
    }
}
