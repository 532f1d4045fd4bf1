package vn.vinhdanh.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.award.SameRecipient.NO;
import static vn.vinhdanh.award.SameRecipient.PERHAPS;
import static vn.vinhdanh.award.SameRecipient.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.PartialDate;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.register.History.Predecessor;
import vn.vinhdanh.register.RecipientMatching.Pair;

/** Identity number first, else name and birth, else name and unit; a clerk's word comes before all. */
class RecipientMatchingTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final UnitPredecessors UNITS = new UnitPredecessors(List.of(
            new Predecessor("ubnd xã tân cương", "ubnd xã phúc xuân", JULY),
            new Predecessor("trường thcs tân cương", "trường thcs phúc xuân", JULY)));
    private static final RecipientFixture HOA = anIndividual("Lê Thị Hòa");

    private static SameRecipient match(RecipientFixture past, RecipientFixture nominee) {
        return new RecipientMatching(UNITS, Map.of()).match(past.made(), nominee.made());
    }

    @Test
    void identityNumbersTellBeforeNamesUnitsAndBirths() {
        RecipientFixture numbered = HOA.withIdentityNumber("019180000001");

        assertThat(match(
                        numbered.withBirth(5, 9, 1980),
                        anIndividual("Lê Thị Hoa").withIdentityNumber("19180000001")))
                .isEqualTo(YES);
        assertThat(match(
                        numbered.withBirth(5, 9, 1980),
                        HOA.withBirth(5, 9, 1980).withIdentityNumber("019180000002")))
                .isEqualTo(NO);
    }

    @Test
    void aFullBirthDateProvesAndAContradictionParts() {
        RecipientFixture elsewhere = HOA.withUnit("Sở Y tế");

        assertThat(match(HOA.withBirth(5, 9, 1980), elsewhere.withBirth(5, 9, 1980)))
                .isEqualTo(YES);
        assertThat(match(HOA.withBirth(5, 9, 1980), HOA.withBirth(6, 9, 1980))).isEqualTo(NO);
        assertThat(match(HOA.withBirth(5, 9, 1980), HOA.withBirth(PartialDate.ofYear(1981))))
                .isEqualTo(NO);
    }

    @Test
    void aYearOfBirthAloneLeavesItToTheUnit() {
        RecipientFixture year = HOA.withBirth(PartialDate.ofYear(1980));

        assertThat(match(year, HOA.withBirth(5, 9, 1980))).isEqualTo(YES);
        assertThat(match(year, HOA.withBirth(5, 9, 1980).withUnit("Sở Y tế"))).isEqualTo(PERHAPS);
    }

    /** People move; that another unit is named is no proof of another person. */
    @Test
    void theUnitProvesButDoesNotPart() {
        assertThat(match(HOA, HOA)).isEqualTo(YES);
        assertThat(match(HOA, HOA.withUnit("Sở Y tế"))).isEqualTo(PERHAPS);
        assertThat(match(HOA.withUnit(null), HOA)).isEqualTo(PERHAPS);
        assertThat(match(HOA, anIndividual("Lê Thị Hoa"))).isEqualTo(NO);
    }

    @Test
    void aUnitIsOneWithThoseItWasMadeOf() {
        assertThat(match(HOA.withUnit("UBND xã Phúc Xuân"), HOA.withUnit("UBND xã Tân Cương")))
                .isEqualTo(YES);
        assertThat(match(aCollective("Trường THCS Phúc Xuân"), aCollective("Trường THCS Tân Cương")))
                .isEqualTo(YES);
        assertThat(match(aCollective("Trường THCS Tân Cương"), aCollective("Trường THCS Phúc Xuân")))
                .isEqualTo(NO);
    }

    private static PastAward awarded(RecipientFixture recipient, LocalDate date) {
        return new PastAward(
                recipient.made(), "BKT", date.getYear(), null, null, null, "12/QĐ-UBND", date, null, "cu.xlsx");
    }

    private static SameRecipient match(RecipientFixture past, LocalDate date, RecipientFixture nominee) {
        return new RecipientMatching(UNITS, Map.of()).match(awarded(past, date), nominee.made());
    }

    @Test
    void whatTheOldNameGotAfterTheMergerIsSomebodyElses() {
        RecipientFixture before = aCollective("Trường THCS Phúc Xuân");
        RecipientFixture now = aCollective("Trường THCS Tân Cương");
        RecipientFixture office = aCollective("Văn phòng");

        assertThat(match(before, JULY.minusDays(1), now)).isEqualTo(YES);
        assertThat(match(before, JULY, now)).isEqualTo(NO);
        assertThat(match(before, JULY, before)).as("whoever bears it now").isEqualTo(YES);
        assertThat(match(office.withUnit("UBND xã Phúc Xuân"), JULY, office.withUnit("UBND xã Tân Cương")))
                .isEqualTo(NO);
    }

    /** People move: of them the unit proves no more, but does not part either. */
    @Test
    void somebodyOfTheOldNameAfterTheMergerIsPerhapsTheSame() {
        RecipientFixture before = HOA.withUnit("UBND xã Phúc Xuân");
        RecipientFixture now = HOA.withUnit("UBND xã Tân Cương");

        assertThat(match(before, JULY.minusDays(1), now)).isEqualTo(YES);
        assertThat(match(before, JULY, now)).isEqualTo(PERHAPS);
    }

    @Test
    void aDepartmentIsThatOfItsUnit() {
        RecipientFixture office = aCollective("Văn phòng");

        assertThat(match(office.withUnit("UBND xã Phúc Xuân"), office.withUnit("UBND xã Tân Cương")))
                .isEqualTo(YES);
        assertThat(match(office.withUnit("Sở Y tế"), office.withUnit("Sở Nội vụ")))
                .isEqualTo(NO);
        assertThat(match(office, office.withUnit("Sở Nội vụ"))).isEqualTo(PERHAPS);
    }

    @Test
    void aClerksAnswerComesBeforeAll() {
        RecipientFixture moved = HOA.withUnit("Sở Y tế");
        Pair pair = Pair.of(moved.made(), HOA.made());

        assertThat(new RecipientMatching(UNITS, Map.of(pair, true)).match(HOA.made(), moved.made()))
                .isEqualTo(YES);
        assertThat(new RecipientMatching(UNITS, Map.of(pair, false)).match(moved.made(), HOA.made()))
                .isEqualTo(NO);
        assertThat(new RecipientMatching(UNITS, Map.of(pair, true)).matchForIssue(awarded(moved, JULY), HOA.made()))
                .isEqualTo(YES);
    }

    /** The same award a second time is only refused to whom it was given: namesakes of two units are two people. */
    @Test
    void forTheQuestionOfASecondAwardAnotherUnitParts() {
        RecipientMatching matching = new RecipientMatching(UNITS, Map.of());

        assertThat(matching.matchForIssue(
                        awarded(HOA, JULY), HOA.withUnit("Sở Y tế").made()))
                .isEqualTo(NO);
        assertThat(matching.matchForIssue(awarded(HOA, JULY), HOA.made())).isEqualTo(PERHAPS);
    }
}
