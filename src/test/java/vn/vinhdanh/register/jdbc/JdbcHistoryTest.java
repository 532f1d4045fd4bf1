package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.database.DatabaseFixture.sha256;
import static vn.vinhdanh.review.AcceptedNominationFixture.CERTIFICATE_OF_MERIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.PartialDate;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.ImportedAward;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.register.RecipientMatching.Pair;

class JdbcHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final RecipientFixture HOA = anIndividual("Lê Thị Hòa");

    private final DatabaseFixture database = DatabaseFixture.with(
                    JdbcHistory.class,
                    OpenDoubts.class,
                    JdbcAwards.class,
                    JdbcPastAwards.class,
                    JdbcRecipientMatching.class)
            .withBatch("quy-1");
    private final History history = database.get(History.class);
    private final PastAwards past = database.get(PastAwards.class);

    @AfterEach
    void close() {
        database.close();
    }

    private static PastAward title(RecipientFixture recipient, int year) {
        return new PastAward(
                recipient.made(),
                "CSTDCS",
                year,
                RewardKind.MERIT,
                "Hoàn thành xuất sắc nhiệm vụ",
                null,
                "7/QĐ-SNV",
                LocalDate.of(year + 1, 1, 10),
                null,
                "cu.xlsx");
    }

    private void imported(PastAward... awards) {
        List<ImportedAward> rows = new ArrayList<>();
        for (PastAward award : awards) {
            rows.add(new ImportedAward(rows.size() + 2, award));
        }
        history.add("cu.xlsx", sha256(Integer.toString(awards[0].hashCode())), TODAY, rows);
    }

    private void granted(RecipientFixture recipient) {
        database.get(Awards.class)
                .register(
                        "quy-1",
                        List.of(new Awards.Entry(
                                1,
                                NameKey.of(recipient.name()),
                                recipient.made(),
                                CERTIFICATE_OF_MERIT,
                                null,
                                "2025",
                                2025,
                                null)));
    }

    private List<PastAward> of(RecipientFixture recipient) {
        return past.of(List.of(recipient.made())).getOrDefault(NameKey.of(recipient.name()), List.of());
    }

    @Test
    void anImportedAwardIsFoundWithAllThatTheListSaid() {
        PastAward full = title(HOA.withBirth(5, 9, 1980).withIdentityNumber("019180000001"), 2023);
        PastAward month = title(HOA.withBirth(new PartialDate(1980, 9, null)), 2024);
        PastAward year = title(HOA.withBirth(PartialDate.ofYear(1980)), 2025);
        imported(full, month, year);

        assertThat(of(anIndividual("LÊ THỊ HOÀ"))).containsExactly(full, month, year);
        assertThat(of(anIndividual("Lê Thị Hoa"))).isEmpty();
    }

    /** She has married, or her name was misspelt: the number finds her, and under the name that was asked. */
    @Test
    void anIdentityNumberFindsAnotherName() {
        PastAward award = title(anIndividual("Lê Thị Hào").withIdentityNumber("019 180 000 001"), 2023);
        imported(award);

        assertThat(of(HOA.withIdentityNumber("019180000001"))).containsExactly(award);
    }

    /** What one nominee is found by does not hang on who else is asked about. */
    @Test
    void anIdentityNumberFindsAnotherNameAlsoWhenSomebodyElseBearsIt() {
        PastAward award = title(anIndividual("Lê Thị Hào").withIdentityNumber("019180000001"), 2023);
        imported(award);

        var found = past.of(List.of(
                HOA.withIdentityNumber("019180000001").made(),
                anIndividual("Lê Thị Hào").made()));

        assertThat(found.get(NameKey.of("Lê Thị Hòa"))).containsExactly(award);
        assertThat(found.get(NameKey.of("Lê Thị Hào"))).containsExactly(award);
    }

    @Test
    void aCollectiveFindsWhatItsPredecessorsHad() {
        PastAward award = title(aCollective("Trường THCS Phúc Xuân"), 2023);
        imported(award);
        RecipientFixture successor = aCollective("Trường THCS Tân Cương");
        assertThat(of(successor)).isEmpty();

        int added = history.addPredecessors(List.of(
                new History.Predecessor("trường thcs tân cương", "trường thcs phúc xuân", LocalDate.of(2025, 7, 1))));

        assertThat(added).isEqualTo(1);
        assertThat(of(successor)).containsExactly(award);
    }

    @Test
    void theDayFromWhichAPredecessorCountsIsReadWithIt() {
        RecipientFixture older = aCollective("Trường THCS Phúc Xuân");
        history.addPredecessors(List.of(
                new History.Predecessor("trường thcs tân cương", "trường thcs phúc xuân", LocalDate.of(2025, 7, 1))));
        Recipient successor = aCollective("Trường THCS Tân Cương").made();

        assertThat(past.matching().match(title(older, 2024), successor)).isEqualTo(SameRecipient.YES);
        assertThat(past.matching().match(title(older, 2026), successor)).isEqualTo(SameRecipient.NO);
    }

    @Test
    void aPairOfUnitsIsKeptOnceAndAListWithoutDatesTakesNoneAway() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        history.addPredecessors(List.of(new History.Predecessor("mới", "cũ", day)));

        assertThat(history.addPredecessors(List.of(new History.Predecessor("mới", "cũ", null))))
                .isZero();
        assertThat(database.get(JdbcClient.class)
                        .sql("SELECT from_date FROM register_unit_predecessor")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(day);
    }

    @Test
    void manyNamesAreAskedAtOnce() {
        PastAward[] awards = IntStream.range(0, 1_203)
                .mapToObj(i -> title(anIndividual("Người " + i), 2023))
                .toArray(PastAward[]::new);
        imported(awards);
        List<Recipient> asked =
                List.of(awards).stream().map(PastAward::recipient).toList();

        assertThat(past.of(asked)).hasSize(1_203);
    }

    @Test
    void completenessIsThatOfAnAwardAndAYear() {
        history.declareComplete(Set.of("CSTDCS"), Set.of(2023, 2024));
        history.declareComplete(Set.of("CSTDCS"), Set.of(2024));

        assertThat(past.isComplete("CSTDCS", 2024)).isTrue();
        assertThat(past.isComplete("CSTDCS", 2025)).isFalse();
        assertThat(past.isComplete("LDTT", 2024)).isFalse();
    }

    @Test
    void awardsAreCountedByUnit() {
        imported(title(HOA, 2023), title(anIndividual("Trần Văn Bình"), 2023), title(HOA.withUnit("Sở Y tế"), 2023));

        assertThat(past.countByUnit("CSTDCS", 2023, Set.of()))
                .containsOnly(Map.entry("sở nội vụ", 2), Map.entry("sở y tế", 1));
    }

    @Test
    void anEntryOfAnotherUnitIsADoubtUntilAClerkAnswers() {
        RecipientFixture moved = HOA.withUnit("Sở Y tế");
        imported(title(HOA, 2023), title(HOA, 2024), title(moved, 2025));

        List<History.Doubt> doubts = history.doubts(10);
        assertThat(doubts).hasSize(1);
        assertThat(doubts.get(0).one().awards()).hasSize(2);
        assertThat(doubts.get(0).other().recipient().unit()).isEqualTo("Sở Y tế");

        history.decide(List.of(new History.Answer(Pair.of(HOA.made(), moved.made()), true)));
        assertThat(history.doubts(10)).isEmpty();
        assertThat(past.matching().match(HOA.made(), moved.made())).isEqualTo(SameRecipient.YES);
    }

    @Test
    void namesThatTheProgramGrantedToAreAskedFirst() {
        RecipientFixture binh = anIndividual("Trần Văn Bình");
        imported(title(HOA, 2023), title(HOA.withUnit("Sở Y tế"), 2024), title(binh.withUnit("Sở Y tế"), 2023));
        granted(binh);

        assertThat(history.doubts(1))
                .extracting(doubt -> doubt.one().recipient().name())
                .containsExactly("Trần Văn Bình");
        assertThat(history.doubts(10)).hasSize(2);
    }

    @Test
    void whatIsProvedOrContradictedIsNoDoubt() {
        imported(
                title(HOA.withBirth(5, 9, 1980), 2023),
                title(HOA.withBirth(5, 9, 1980).withUnit("Sở Y tế"), 2024),
                title(HOA.withBirth(6, 9, 1981).withUnit("Sở Y tế"), 2024));

        assertThat(history.doubts(10)).isEmpty();
    }
}
