package vn.vinhdanh.register.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts without gaps: a sequence would leave some when a transaction rolls back, a row does not. The row stays locked until
 * the transaction ends, so no two get the same.
 *
 * @param table has the column last_number
 * @param key the columns that tell one count from another
 */
record LockedCounter(JdbcClient jdbc, String table, List<String> key) {

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

    private void begin(List<?> of, int by, int notBefore) {
        try {
            jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", key) + ", last_number) VALUES ("
                            + String.join(", ", Collections.nCopies(key.size() + 1, "?")) + ")")
                    .params(Stream.concat(of.stream(), Stream.of(notBefore - 1 + by))
                            .toList())
                    .update();
        } catch (DuplicateKeyException begunMeanwhile) {
            countUp(of, by, notBefore);
        }
    }

    private String where() {
        return key.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
    }
}
