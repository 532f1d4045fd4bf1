package vn.vinhdanh.award;

import org.jspecify.annotations.Nullable;

/**
 * Who is commended. Nothing here is guessed: an honorific that the workbook does not give stays absent.
 *
 * @param name as it is printed, in NFC: as the clerk wrote it, without the honorific
 * @param honorific "Ông", "Bà", "Hộ ông" ...
 * @param office "Trưởng phòng"; for a household or collective usually absent
 * @param unit where the recipient works, or lives (household)
 * @param identityNumber tells two people of one name apart; never printed
 */
public record Recipient(
        RecipientKind kind,
        String name,
        @Nullable String honorific,
        @Nullable String office,
        @Nullable String unit,
        @Nullable PartialDate birth,
        @Nullable String identityNumber) {

    /** "Ông Nguyễn Văn A", or the name alone. */
    public String nameWithHonorific() {
        return honorific == null ? name : honorific + " " + name;
    }
}
