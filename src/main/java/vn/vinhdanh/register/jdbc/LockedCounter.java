package vn.vinhdanh.register.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts without gaps: a sequence would leave some when a transaction rolls back, a row does not. The row stays locked until
 * the transaction ends, so no two get the same.
 *
 * @param transactions of the same database
 * @param table has the column last_number
 * @param key the columns that tell one count from another
 */
record LockedCounter(JdbcClient jdbc, PlatformTransactionManager transactions, String table, List<String> key) {

    /**
     * Takes the next numbers.
     *
     * @param of a value for each column of the key
     * @param notBefore the first number at the earliest
     * @return the last of them
     */
    int advance(List<?> of, int by, int notBefore) {
        if (!countUp(of, by, notBefore)) {
            begin(of, by, notBefore);
        }
        return jdbc.sql("SELECT last_number FROM " + table + where())
                .params(of)
                .query(Integer.class)
                .single();
    }

    private boolean countUp(List<?> of, int by, int notBefore) {
        return jdbc.sql("UPDATE " + table + " SET last_number = GREATEST(last_number, ?) + ?" + where())
                        .params(Stream.concat(Stream.of(notBefore - 1, by), of.stream())
                                .toList())
                        .update()
                == 1;
    }

    /** Behind a savepoint: PostgreSQL takes nothing more in a transaction of which a statement was refused. */
    private void begin(List<?> of, int by, int notBefore) {
        TransactionTemplate savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            savepoint.executeWithoutResult(status -> insert(of, notBefore - 1 + by));
        } catch (DuplicateKeyException begunMeanwhile) {
            countUp(of, by, notBefore);
        }
    }

    private void insert(List<?> of, int last) {
        jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", key) + ", last_number) VALUES ("
                        + String.join(", ", Collections.nCopies(key.size() + 1, "?")) + ")")
                .params(Stream.concat(of.stream(), Stream.of(last)).toList())
                .update();
    }

    private String where() {
        return key.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
    }
}
