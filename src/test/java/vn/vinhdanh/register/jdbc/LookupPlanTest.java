package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.database.DatabaseFixture.sha256;
import static vn.vinhdanh.review.AcceptedNominationFixture.CERTIFICATE_OF_MERIT;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.ImportedAward;
import vn.vinhdanh.register.PastAward;

/** H2 keeps the plan that it made when there was little to find, so it must be the right one from the first award on. */
class LookupPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final DatabaseFixture database = DatabaseFixture.with(
                    JdbcHistory.class,
                    OpenDoubts.class,
                    JdbcAwards.class,
                    JdbcPastAwards.class,
                    JdbcRecipientMatching.class)
            .withBatch("quy-1");

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 3_000})
    void eachKeyIsLookedUpInItsIndex(int awards) {
        granted(awards);
        imported(awards);

        assertThat(plan(JdbcPastAwards.grantedBy("name_key")))
                .contains("REGISTER_AWARD_RECIPIENT: NAME_KEY = ASKED_KEY");
        assertThat(plan(JdbcPastAwards.grantedBy("identity_key")))
                .contains("REGISTER_AWARD_IDENTITY: IDENTITY_KEY = ASKED_KEY");
        assertThat(plan(JdbcPastAwards.importedBy("name_key")))
                .contains("REGISTER_PAST_AWARD_NAME: NAME_KEY = ASKED_KEY");
        assertThat(plan(JdbcPastAwards.importedBy("identity_key")))
                .contains("REGISTER_PAST_AWARD_IDENTITY: IDENTITY_KEY = ASKED_KEY");
        assertThat(plan(JdbcPastAwards.namesIn("register_award")))
                .contains("REGISTER_AWARD_IDENTITY: IDENTITY_KEY = ASKED_KEY");
        assertThat(plan(JdbcPastAwards.namesIn("register_past_award")))
                .contains("REGISTER_PAST_AWARD_IDENTITY: IDENTITY_KEY = ASKED_KEY");
    }

    private void granted(int awards) {
        database.get(Awards.class)
                .register(
                        "quy-1",
                        IntStream.rangeClosed(1, awards)
                                .mapToObj(ordinal -> new Awards.Entry(
                                        ordinal,
                                        NameKey.of(person(ordinal).name()),
                                        person(ordinal),
                                        CERTIFICATE_OF_MERIT,
                                        null,
                                        "2025",
                                        2025,
                                        null))
                                .toList());
    }

    private void imported(int awards) {
        database.get(History.class)
                .add(
                        "cu.xlsx",
                        sha256("a"),
                        TODAY,
                        IntStream.rangeClosed(1, awards)
                                .mapToObj(row -> new ImportedAward(
                                        row,
                                        new PastAward(
                                                person(row),
                                                "LDTT",
                                                2023,
                                                null,
                                                null,
                                                null,
                                                "7/QĐ-SNV",
                                                TODAY,
                                                null,
                                                "cu.xlsx")))
                                .toList());
    }

    private static Recipient person(int number) {
        return anIndividual("Lê Thị Hòa " + number)
                .withIdentityNumber(Integer.toString(1_000_000 + number))
                .made();
    }

    private String plan(String query) {
        return database.get(JdbcClient.class)
                .sql("EXPLAIN " + query)
                .param("keys", new Object[] {"lê thị hòa 1", "lê thị hòa 2"})
                .param("replaced", "REPLACED")
                .query(String.class)
                .single();
    }
}
