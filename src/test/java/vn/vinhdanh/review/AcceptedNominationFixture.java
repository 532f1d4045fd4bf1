package vn.vinhdanh.review;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.diagnostic.CellRef;

/** A nomination that passed, in the row below its ordinal, for a certificate of merit unless another award is named. */
public record AcceptedNominationFixture(
        int ordinal,
        RecipientFixture recipient,
        Award award,
        @Nullable String achievement,
        @Nullable String period,
        Merits merits) {

    public static final Award CERTIFICATE_OF_MERIT =
            new Award("BKT", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Bằng khen", "bang-khen", "bang-khen");
    public static final Award LABOUR_TITLE = new Award(
            "LDTT", "Danh hiệu “Lao động tiên tiến”", "Lao động tiên tiến", "giay-chung-nhan", "giay-chung-nhan");
    public static final Award FIGHTER_TITLE = new Award(
            "CSTDCS",
            "Danh hiệu “Chiến sĩ thi đua cơ sở”",
            "Chiến sĩ thi đua cơ sở",
            "giay-chung-nhan",
            "giay-chung-nhan");

    public static AcceptedNominationFixture accepted(int ordinal, RecipientFixture recipient) {
        return new AcceptedNominationFixture(
                ordinal, recipient, CERTIFICATE_OF_MERIT, "Đã có thành tích xuất sắc năm 2025", null, Merits.UNTOLD);
    }

    public AcceptedNominationFixture with(Award other) {
        return new AcceptedNominationFixture(ordinal, recipient, other, achievement, period, merits);
    }

    public AcceptedNominationFixture withPeriod(String text) {
        return new AcceptedNominationFixture(ordinal, recipient, award, achievement, text, merits);
    }

    public AcceptedNominationFixture with(Merits told) {
        return new AcceptedNominationFixture(ordinal, recipient, award, achievement, period, told);
    }

    public AcceptedNominationFixture withAchievement(@Nullable String text) {
        return new AcceptedNominationFixture(ordinal, recipient, award, text, period, merits);
    }

    public AcceptedNomination made() {
        return new AcceptedNomination(
                ordinal,
                new CellRef("de-nghi.xlsx", "Danh sách", ordinal + 1, "B"),
                recipient.made(),
                award,
                achievement,
                period,
                merits);
    }
}
