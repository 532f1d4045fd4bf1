package vn.vinhdanh.award;

import org.jspecify.annotations.Nullable;

/** Somebody who is commended; what a test does not name stays absent. */
public record RecipientFixture(
        RecipientKind kind,
        String name,
        @Nullable String unit,
        @Nullable PartialDate birth,
        @Nullable String identityNumber) {

    public static RecipientFixture anIndividual(String name) {
        return new RecipientFixture(RecipientKind.INDIVIDUAL, name, "Sở Nội vụ", null, null);
    }

    public static RecipientFixture aCollective(String name) {
        return new RecipientFixture(RecipientKind.COLLECTIVE, name, null, null, null);
    }

    public static RecipientFixture aHousehold(String name) {
        return new RecipientFixture(RecipientKind.HOUSEHOLD, name, "Xóm 3, xã Tân Cương", null, null);
    }

    public RecipientFixture withUnit(@Nullable String text) {
        return new RecipientFixture(kind, name, text, birth, identityNumber);
    }

    public RecipientFixture withBirth(int day, int month, int year) {
        return withBirth(new PartialDate(year, month, day));
    }

    public RecipientFixture withBirth(PartialDate date) {
        return new RecipientFixture(kind, name, unit, date, identityNumber);
    }

    public RecipientFixture withIdentityNumber(String number) {
        return new RecipientFixture(kind, name, unit, birth, number);
    }

    public Recipient made() {
        return new Recipient(kind, name, null, null, unit, birth, identityNumber);
    }
}
