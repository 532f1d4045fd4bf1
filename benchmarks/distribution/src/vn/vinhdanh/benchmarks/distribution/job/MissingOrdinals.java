package vn.vinhdanh.benchmarks.distribution.job;

import java.util.Collections;
import java.util.Iterator;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the ordinals of one range that are not made yet: the state is the table's, no reader position is kept. */
public class MissingOrdinals implements ItemStreamReader<Integer> {

    private static final String MISSING =
            """
            SELECT ordinal FROM generate_series(?, ?) AS wanted(ordinal)
            WHERE NOT EXISTS (SELECT 1 FROM made WHERE made.ordinal = wanted.ordinal)
            ORDER BY ordinal
            """;

    private final JdbcTemplate jdbc;
    private final int first;
    private final int last;
    private Iterator<Integer> missing = Collections.emptyIterator();

    MissingOrdinals(JdbcTemplate jdbc, int first, int last) {
        this.jdbc = jdbc;
        this.first = first;
        this.last = last;
    }

    @Override
    public void open(ExecutionContext context) {
        missing = jdbc.queryForList(MISSING, Integer.class, first, last).iterator();
    }

    @Override
    public Integer read() {
        return missing.hasNext() ? missing.next() : null;
    }
}
