package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.vinhdanh.database.DatabaseFixture;
import vn.vinhdanh.register.goldenbook.GoldenBook;
import vn.vinhdanh.register.goldenbook.GoldenBook.Entry;

class JdbcGoldenBookTest {

    private static final Year YEAR = Year.of(2026);

    private final DatabaseFixture database = DatabaseFixture.with(JdbcGoldenBook.class);
    private final GoldenBook book = database.get(GoldenBook.class);

    @AfterEach
    void close() {
        database.close();
    }

    private Entry enter(String batch, Year year, int certificates, int notBefore) {
        if (book.of(batch).isEmpty()) {
            database.withBatch(batch);
        }
        return database.inTransaction(() -> book.enter(batch, year, certificates, notBefore));
    }

    @Test
    void batchesFollowOneAnotherWithoutAGap() {
        assertThat(enter("mot", YEAR, 3, 1)).isEqualTo(new Entry(YEAR, 1, 3));
        assertThat(enter("hai", YEAR, 1, 1)).isEqualTo(new Entry(YEAR, 4, 1));
        assertThat(enter("ba", YEAR, 2, 1).last()).isEqualTo(6);
    }

    @Test
    void eachYearBeginsAnew() {
        enter("mot", YEAR, 3, 1);

        assertThat(enter("hai", Year.of(2027), 2, 1).first()).isEqualTo(1);
    }

    @Test
    void aBookBegunByHandIsGoneOnWith() {
        assertThat(enter("mot", YEAR, 2, 342).first()).isEqualTo(342);
        assertThat(enter("hai", YEAR, 2, 342).first()).isEqualTo(344);
        assertThat(enter("ba", YEAR, 2, 400).first())
                .as("the clerk went on by hand")
                .isEqualTo(400);
    }

    @Test
    void aBatchKeepsItsNumbers() {
        Entry entry = enter("mot", YEAR, 3, 1);

        assertThat(enter("mot", YEAR, 3, 1)).isEqualTo(entry);
        assertThat(enter("hai", YEAR, 1, 1).first()).isEqualTo(4);
        assertThat(book.of("mot")).contains(entry);
        assertThat(book.of("ba")).isEmpty();
    }

    @Test
    void aFailedTransactionBurnsNoNumber() {
        enter("mot", YEAR, 1, 1);
        database.withBatch("do-dang");
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    book.enter("do-dang", YEAR, 5, 1);
                    throw new IllegalStateException("thử");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(enter("hai", YEAR, 1, 1).first()).isEqualTo(2);
    }

    @Test
    void itIsEnteredWithTheDecisionOrNotAtAll() {
        assertThatThrownBy(() -> book.enter("mot", YEAR, 1, 1)).isInstanceOf(IllegalTransactionStateException.class);
    }
}
