package vn.vinhdanh.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.aHousehold;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameRecipientTest {

    private static final String NAME = "Nguyễn Thị Hòa";

    record Case(String why, RecipientFixture one, RecipientFixture other, SameRecipient expected) {

        @Override
        public String toString() {
            return why;
        }
    }

    static List<Case> people() {
        return List.of(
                new Case(
                        "one identity number is one person, wherever they work now",
                        anIndividual(NAME).withIdentityNumber("019180000001"),
                        anIndividual(NAME).withIdentityNumber("019180000001").withUnit("Sở Tài chính"),
                        SameRecipient.YES),
                new Case(
                        "two identity numbers are two people, even born on one day in one unit",
                        anIndividual(NAME).withIdentityNumber("019180000001").withBirth(5, 9, 1980),
                        anIndividual(NAME).withIdentityNumber("019180000002").withBirth(5, 9, 1980),
                        SameRecipient.NO),
                new Case(
                        "blanks and dots do not make another identity number",
                        anIndividual(NAME).withIdentityNumber("019 180 000 001"),
                        anIndividual(NAME).withIdentityNumber("019.180.000.001"),
                        SameRecipient.YES),
                new Case(
                        "a number cell loses the leading zero of an identity number",
                        anIndividual(NAME).withIdentityNumber("019180000001"),
                        anIndividual(NAME).withIdentityNumber("19180000001"),
                        SameRecipient.YES),
                new Case(
                        "one full birth date is one person, wherever they work now",
                        anIndividual(NAME).withBirth(5, 9, 1980),
                        anIndividual(NAME).withBirth(5, 9, 1980).withUnit("Sở Tài chính"),
                        SameRecipient.YES),
                new Case(
                        "an identity number on one side only leaves the birth date to decide",
                        anIndividual(NAME).withBirth(5, 9, 1980).withIdentityNumber("019180000001"),
                        anIndividual(NAME).withBirth(5, 9, 1980),
                        SameRecipient.YES),
                new Case(
                        "another day of birth is another person",
                        anIndividual(NAME).withBirth(5, 9, 1980),
                        anIndividual(NAME).withBirth(6, 9, 1980),
                        SameRecipient.NO),
                new Case(
                        "another month of birth is another person",
                        anIndividual(NAME).withBirth(new PartialDate(1980, 9, null)),
                        anIndividual(NAME).withBirth(5, 10, 1980),
                        SameRecipient.NO),
                new Case(
                        "another year of birth is another person",
                        anIndividual(NAME).withBirth(PartialDate.ofYear(1980)),
                        anIndividual(NAME).withBirth(PartialDate.ofYear(1981)),
                        SameRecipient.NO),
                new Case(
                        "a year agrees with a full date of that year, but proves nothing",
                        anIndividual(NAME).withBirth(PartialDate.ofYear(1980)),
                        anIndividual(NAME).withBirth(5, 9, 1980),
                        SameRecipient.PERHAPS),
                new Case(
                        "the same year alone proves nothing",
                        anIndividual(NAME).withBirth(PartialDate.ofYear(1980)),
                        anIndividual(NAME).withBirth(PartialDate.ofYear(1980)),
                        SameRecipient.PERHAPS),
                new Case(
                        "a name in one unit may be one person or two",
                        anIndividual(NAME),
                        anIndividual(NAME),
                        SameRecipient.PERHAPS),
                new Case(
                        "a birth date on one side only proves nothing",
                        anIndividual(NAME).withBirth(5, 9, 1980),
                        anIndividual(NAME),
                        SameRecipient.PERHAPS),
                new Case(
                        "a name in two units is two people",
                        anIndividual(NAME),
                        anIndividual(NAME).withUnit("Sở Tài chính"),
                        SameRecipient.NO),
                new Case(
                        "two spellings of one unit are one unit",
                        anIndividual(NAME).withUnit("Trường Tiểu học Hòa Bình"),
                        anIndividual(NAME).withUnit("trường  tiểu học Hoà Bình"),
                        SameRecipient.PERHAPS),
                new Case(
                        "two spellings of one name are one name",
                        anIndividual("Nguyễn Thị Hòa").withBirth(5, 9, 1980),
                        anIndividual("NGUYỄN THỊ HOÀ").withBirth(5, 9, 1980),
                        SameRecipient.YES),
                new Case(
                        "another name is somebody else, whatever else agrees",
                        anIndividual("Nguyễn Thị Hòa").withBirth(5, 9, 1980).withIdentityNumber("019180000001"),
                        anIndividual("Nguyễn Thị Hoa").withBirth(5, 9, 1980).withIdentityNumber("019180000001"),
                        SameRecipient.NO));
    }

    static List<Case> collectivesAndHouseholds() {
        return List.of(
                new Case(
                        "a collective's name is its own",
                        aCollective("Phòng Nội vụ"),
                        aCollective("PHÒNG NỘI VỤ"),
                        SameRecipient.YES),
                new Case(
                        "two bodies have a collective of one name each",
                        aCollective("Phòng Kế toán").withUnit("Công ty A"),
                        aCollective("Phòng Kế toán").withUnit("Công ty B"),
                        SameRecipient.NO),
                new Case(
                        "a collective whose body is named once only may be one or two",
                        aCollective("Phòng Kế toán").withUnit("Công ty A"),
                        aCollective("Phòng Kế toán"),
                        SameRecipient.PERHAPS),
                new Case(
                        "two householders of one name at one address may be one household",
                        aHousehold("Trần Văn Bình"),
                        aHousehold("Trần Văn Bình"),
                        SameRecipient.PERHAPS),
                new Case(
                        "a household is not the person who heads it",
                        aHousehold("Trần Văn Bình").withIdentityNumber("019180000001"),
                        anIndividual("Trần Văn Bình").withIdentityNumber("019180000001"),
                        SameRecipient.NO));
    }

    @ParameterizedTest
    @MethodSource({"people", "collectivesAndHouseholds"})
    void decides(Case it) {
        assertThat(SameRecipient.of(it.one().made(), it.other().made())).isEqualTo(it.expected());
        assertThat(SameRecipient.of(it.other().made(), it.one().made()))
                .as("the other way round")
                .isEqualTo(it.expected());
    }

    @Test
    void theSurestAnswerComesFirst() {
        assertThat(SameRecipient.values()).containsExactly(SameRecipient.YES, SameRecipient.PERHAPS, SameRecipient.NO);
    }
}
