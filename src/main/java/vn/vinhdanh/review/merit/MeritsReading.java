package vn.vinhdanh.review.merit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.ClaimedAward;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Rating;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;

/**
 * What a row's cells tell in support of it.
 *
 * @param findings the cells that tell something which is not understood; that stays untold
 */
public record MeritsReading(Merits merits, List<Finding> findings) {

    /** @param ofBatch the kind of commendation where the row has none of its own */
    public static MeritsReading of(
            SheetRow row, @Nullable RewardKind ofBatch, AwardCatalogue catalogue, LocalDate lawDate) {
        List<Finding> findings = new ArrayList<>();
        Rating rating = read(row, Field.RATING, RatingText::read, FindingCode.RATING_NOT_KNOWN, findings);
        RewardKind own =
                read(row, Field.REWARD_KIND, RewardKindText::read, FindingCode.REWARD_KIND_NOT_KNOWN, findings);
        String initiatives = row.text(Field.INITIATIVES);
        return new MeritsReading(
                new Merits(
                        AwardYear.of(row.text(Field.PERIOD), row.text(Field.ACHIEVEMENT)),
                        rating,
                        own == null ? ofBatch : own,
                        initiatives == null ? null : Integer.valueOf(CountText.initiatives(initiatives)),
                        number(row, Field.MEMBERS, CountText::people, findings),
                        number(row, Field.ADVANCED_MEMBERS, CountText::people, findings),
                        number(row, Field.CLUSTER_RANK, CountText::rank, findings),
                        claimed(row, catalogue, lawDate, findings)),
                List.copyOf(findings));
    }

    private static @Nullable Integer number(
            SheetRow row, Field field, Function<String, Optional<Integer>> reading, List<Finding> findings) {
        return read(row, field, reading, FindingCode.MERIT_NUMBER_NOT_READABLE, findings);
    }

    private static <T> @Nullable T read(
            SheetRow row,
            Field field,
            Function<String, Optional<T>> reading,
            FindingCode notUnderstood,
            List<Finding> findings) {
        String text = row.text(field);
        if (text == null) {
            return null;
        }
        Optional<T> read = reading.apply(text);
        if (read.isEmpty()) {
            findings.add(Finding.of(notUnderstood, row.at(field), text));
        }
        return read.orElse(null);
    }

    private static List<ClaimedAward> claimed(
            SheetRow row, AwardCatalogue catalogue, LocalDate lawDate, List<Finding> findings) {
        String text = row.text(Field.PREVIOUS_AWARDS);
        if (text == null) {
            return List.of();
        }
        PastAwardsText past =
                PastAwardsText.read(text, name -> catalogue.find(name, lawDate).map(entry -> entry.award()
                        .code()));
        if (!past.understood()) {
            findings.add(Finding.of(FindingCode.PAST_AWARDS_NOT_READABLE, row.at(Field.PREVIOUS_AWARDS), text));
        }
        return past.awards();
    }
}
