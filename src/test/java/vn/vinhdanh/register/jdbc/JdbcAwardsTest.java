package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.CERTIFICATE_OF_MERIT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.Awards.Entry;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.DecisionNumbers;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.RowCounts;

class JdbcAwardsTest {

    private static final RecipientFixture HOA =
            anIndividual("Nguyễn Thị Hòa").withBirth(5, 9, 1980).withIdentityNumber("019180000001");

    private final DatabaseFixture database = DatabaseFixture.with(
                    JdbcAwards.class,
                    JdbcPastAwards.class,
                    JdbcRecipientMatching.class,
                    JdbcBatches.class,
                    JdbcDecisionNumbers.class)
            .withBatch("quy-1")
            .withBatch("quy-2");
    private final Awards awards = database.get(Awards.class);
    private final Batches batches = database.get(Batches.class);

    @AfterEach
    void close() {
        database.close();
    }

    private static Entry entry(int ordinal, RecipientFixture recipient) {
        return new Entry(
                ordinal,
                NameKey.of(recipient.name()),
                recipient.made(),
                CERTIFICATE_OF_MERIT,
                "Đã có thành tích xuất sắc",
                "2025",
                2025,
                RewardKind.MERIT);
    }

    private List<PastAward> of(String name) {
        return database.get(PastAwards.class)
                .of(List.of(anIndividual(name).made()))
                .getOrDefault(NameKey.of(name), List.of());
    }

    @Test
    void anAwardIsFoundAgainWithEverythingThatIsKeptOfIt() {
        awards.register("quy-1", List.of(entry(3, HOA)));

        assertThat(of("NGUYỄN THỊ HOÀ"))
                .containsExactly(new PastAward(
                        HOA.made(),
                        "BKT",
                        2025,
                        RewardKind.MERIT,
                        "Đã có thành tích xuất sắc",
                        "2025",
                        "quy-1",
                        null,
                        "quy-1",
                        "quy-1.xlsx"));
        assertThat(of("Nguyễn Thị Hoa")).isEmpty();
    }

    @Test
    void registeringABatchAgainReplacesItsAwards() {
        awards.register("quy-1", List.of(entry(1, HOA), entry(2, aCollective("Phòng Nội vụ"))));
        awards.register("quy-2", List.of(entry(1, aCollective("Phòng Nội vụ"))));
        awards.register("quy-1", List.of(entry(1, HOA)));

        assertThat(of("Nguyễn Thị Hòa")).hasSize(1);
        assertThat(of("Phòng Nội vụ")).extracting(PastAward::batch).containsExactly("quy-2");
    }

    @Test
    void replacedBatchHasGrantedNothing() {
        awards.register("quy-1", List.of(entry(1, HOA)));
        awards.register("quy-2", List.of(entry(1, HOA)));
        batches.close("quy-1", BatchState.AWAITING_NUMBER, RowCounts.NONE);
        batches.replace("quy-1", "quy-2");

        assertThat(of("Nguyễn Thị Hòa")).extracting(PastAward::batch).containsExactly("quy-2");
    }

    @Test
    void awardsOfWaitingAndOfIssuedBatchesCount() {
        awards.register("quy-1", List.of(entry(1, HOA)));
        awards.register("quy-2", List.of(entry(1, HOA)));
        batches.close("quy-1", BatchState.AWAITING_NUMBER, RowCounts.NONE);
        batches.close("quy-2", BatchState.ISSUED, RowCounts.NONE);

        assertThat(of("Nguyễn Thị Hòa")).extracting(PastAward::batch).containsExactly("quy-1", "quy-2");
    }

    @Test
    void everythingUnderOneDecisionIsFoundInTheOrderOfItsRows() {
        RegisteredDecision decision =
                database.get(DecisionNumbers.class).register("100", "QĐ-UBND", LocalDate.of(2026, 8, 1));
        awards.register("quy-1", List.of(entry(2, HOA), entry(1, aCollective("Phòng Nội vụ"))));
        awards.register("quy-2", List.of(entry(1, anIndividual("Trần Văn Bình"))));
        batches.assignDecision("quy-1", decision);

        assertThat(awards.under(decision))
                .extracting(award -> award.ordinal() + " " + award.recipient().name() + " " + award.decision())
                .containsExactly("1 Phòng Nội vụ " + decision, "2 Nguyễn Thị Hòa " + decision);
    }
}
