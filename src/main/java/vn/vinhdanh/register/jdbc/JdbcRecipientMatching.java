package vn.vinhdanh.register.jdbc;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.RecipientMatching;
import vn.vinhdanh.register.RecipientMatching.Pair;
import vn.vinhdanh.register.UnitPredecessors;

/** What is known about whose the history's awards are: few rows, asked for every nominee, so they are kept in memory. */
@Repository
class JdbcRecipientMatching {

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    JdbcRecipientMatching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(RecipientMatching matching, Set<String> coverage) {}

    RecipientMatching current() {
        return known().matching();
    }

    boolean isComplete(String awardCode, int year) {
        return known().coverage().contains(awardCode + "|" + year);
    }

    /** To be called when one of the tables has been written. */
    void forget() {
        known.set(null);
    }

    private Known known() {
        Known current = known.get();
        if (current == null) {
            current = new Known(new RecipientMatching(new UnitPredecessors(predecessors()), decided()), coverage());
            known.set(current);
        }
        return current;
    }

    private List<History.Predecessor> predecessors() {
        return jdbc.sql("SELECT unit_key, predecessor_key, from_date FROM register_unit_predecessor")
                .query((row, index) ->
                        new History.Predecessor(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    private Map<Pair, Boolean> decided() {
        Map<Pair, Boolean> decided = new HashMap<>();
        jdbc.sql("SELECT one, other, same FROM register_same_recipient").query(row -> {
            decided.put(new Pair(row.getString(1), row.getString(2)), row.getBoolean(3));
        });
        return decided;
    }

    private Set<String> coverage() {
        return new HashSet<>(jdbc.sql("SELECT award_code || '|' || year_of_award FROM register_coverage")
                .query(String.class)
                .list());
    }
}
