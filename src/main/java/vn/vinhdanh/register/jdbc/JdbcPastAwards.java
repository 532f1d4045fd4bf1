package vn.vinhdanh.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.register.AmendmentKind;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.PastAwards;
import vn.vinhdanh.register.RecipientMatching;

@Repository
class JdbcPastAwards implements PastAwards {

    private static final int KEYS_AT_ONCE = 500;
    private static final String COLUMNS = """
            SELECT a.batch || '/' || a.ordinal AS entry_id, a.name_key, a.identity_key, a.content, b.code AS batch,
                   b.source_file, d.id AS d_id, d.number AS d_number, d.symbol AS d_symbol, d.date_signed AS d_date
            """;
    /**
     * A corrected award stands in the batch that corrected it; granted it was by the one that this amends. Both batches are
     * there; the outer joins keep the database from beginning with them, as COALESCE below does with the index of amended ones.
     */
    private static final String GRANTING = """
            LEFT JOIN register_batch own ON own.code = a.batch
            LEFT JOIN register_batch b ON b.code = COALESCE(own.amends, own.code)
            LEFT JOIN register_decision d ON d.id = b.decision_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final JdbcRecipientMatching matching;
    private final List<Source> sources;

    JdbcPastAwards(JdbcClient jdbc, JsonMapper json, JdbcRecipientMatching matching) {
        this.jdbc = jdbc;
        this.json = json;
        this.matching = matching;
        this.sources = List.of(
                new Source(
                        JdbcPastAwards::grantedBy, Map.of("replaced", BatchState.REPLACED.name()), () -> this::granted),
                new Source(JdbcPastAwards::importedBy, Map.of(), this::imported));
    }

    /**
     * Where awards are kept, and how one is read out of it.
     *
     * @param query by the column in which the keys are looked for
     * @param mapper one for each look
     */
    private record Source(
            UnaryOperator<String> query, Map<String, String> parameters, Supplier<RowMapper<Found>> mapper) {}

    /**
     * The keys are joined, as H2 compares each row found by an IN list with the whole list once more. They come first, or
     * it may go through all the awards of a batch for each of them.
     */
    static String grantedBy(String column) {
        return COLUMNS + String.format(Locale.ROOT, """
                FROM UNNEST(CAST(:keys AS VARCHAR ARRAY)) AS asked (asked_key)
                JOIN register_award a ON a.%s = asked_key
                """, column) + GRANTING + """
                WHERE COALESCE(a.superseded_by, '') = '' AND (b.state IS NULL OR b.state <> :replaced)
                ORDER BY a.batch, a.ordinal
                """;
    }

    static String importedBy(String column) {
        return String.format(Locale.ROOT, """
            SELECT p.id, p.name_key, p.identity_key, p.kind, p.name, p.unit, p.birth, p.identity_number, p.award_code,
                   p.year_of_award, p.reward_kind, p.achievement, p.reference, p.date_signed, p.import_id
            FROM UNNEST(CAST(:keys AS VARCHAR ARRAY)) AS asked (asked_key)
            JOIN register_past_award p ON p.%s = asked_key
            ORDER BY p.id
            """, column);
    }

    static String namesIn(String table) {
        return String.format(Locale.ROOT, """
            SELECT DISTINCT identity_key, name_key
            FROM UNNEST(CAST(:keys AS VARCHAR ARRAY)) AS asked (asked_key)
            JOIN %s ON identity_key = asked_key
            """, table);
    }

    /** An award with the keys under which it was found. */
    private record Found(
            String id, String nameKey, @Nullable String identityKey, PastAward award) {}

    @Override
    public Map<String, List<PastAward>> of(Collection<Recipient> recipients) {
        Map<String, Set<String>> askedByName = new HashMap<>();
        Map<String, Set<String>> askedByIdentity = new HashMap<>();
        for (Recipient recipient : recipients) {
            String own = NameKey.of(recipient.name());
            askedByName.computeIfAbsent(own, any -> new HashSet<>(2)).add(own);
            if (recipient.kind() == RecipientKind.COLLECTIVE) {
                matching().predecessors().of(own).forEach(older -> askedByName
                        .computeIfAbsent(older, any -> new HashSet<>(2))
                        .add(own));
            }
            String identity = RecipientMatching.identityKey(recipient);
            if (identity != null) {
                askedByIdentity
                        .computeIfAbsent(identity, any -> new HashSet<>(2))
                        .add(own);
            }
        }
        Map<String, Map<String, PastAward>> found = new HashMap<>();
        look("name_key", askedByName.keySet())
                .forEach(entry -> put(found, askedByName.getOrDefault(entry.nameKey(), Set.of()), entry));
        look("identity_key", underOtherNames(askedByIdentity, askedByName))
                .forEach(entry ->
                        put(found, askedByIdentity.getOrDefault(String.valueOf(entry.identityKey()), Set.of()), entry));
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }

    @Override
    public List<PastAward> revoked() {
        return jdbc
                .sql(COLUMNS + "FROM register_award a " + GRANTING + """
                        JOIN register_batch r ON r.code = a.superseded_by
                        WHERE r.amendment_kind = :revocation ORDER BY a.batch, a.ordinal
                        """)
                .param("revocation", AmendmentKind.REVOCATION.name())
                .query(this::granted)
                .list()
                .stream()
                .map(Found::award)
                .toList();
    }

    /** Of exactly these names, whoever bears them. */
    List<PastAward> named(Collection<String> nameKeys) {
        return look("name_key", nameKeys).stream().map(Found::award).toList();
    }

    private static void put(Map<String, Map<String, PastAward>> found, Set<String> askedAs, Found entry) {
        askedAs.forEach(name ->
                found.computeIfAbsent(name, any -> new LinkedHashMap<>()).put(entry.id(), entry.award()));
    }

    /** Most numbers stand under the name that is asked for anyway; the index alone tells which do not. */
    private Set<String> underOtherNames(
            Map<String, Set<String>> askedByIdentity, Map<String, Set<String>> askedByName) {
        Set<String> others = new HashSet<>();
        List<String> all = List.copyOf(askedByIdentity.keySet());
        for (int start = 0; start < all.size(); start += KEYS_AT_ONCE) {
            List<String> some = all.subList(start, Math.min(start + KEYS_AT_ONCE, all.size()));
            for (String table : List.of("register_past_award", "register_award")) {
                jdbc.sql(namesIn(table))
                        .param("keys", some.toArray(String[]::new))
                        .query(row -> {
                            String identity = row.getString(1);
                            Set<String> foundAs = askedByName.getOrDefault(row.getString(2), Set.of());
                            if (!foundAs.containsAll(askedByIdentity.getOrDefault(identity, Set.of()))) {
                                others.add(identity);
                            }
                        });
            }
        }
        return others;
    }

    private List<Found> look(String column, Collection<String> keys) {
        List<Found> found = new ArrayList<>();
        List<String> all = List.copyOf(keys);
        for (int start = 0; start < all.size(); start += KEYS_AT_ONCE) {
            List<String> some = all.subList(start, Math.min(start + KEYS_AT_ONCE, all.size()));
            for (Source source : sources) {
                found.addAll(jdbc.sql(source.query().apply(column))
                        .params(source.parameters())
                        .param("keys", some.toArray(String[]::new))
                        .query(source.mapper().get())
                        .list());
            }
        }
        return found;
    }

    private Found granted(ResultSet row, int index) throws SQLException {
        Awards.Entry entry = json.readValue(row.getString("content"), Awards.Entry.class);
        var decision = BatchRows.decisionOrNull(row);
        Integer year = entry.year();
        if (year == null && decision != null) {
            year = decision.date().getYear();
        }
        PastAward award = new PastAward(
                entry.recipient(),
                entry.award().code(),
                year,
                entry.rewardKind(),
                entry.achievement(),
                entry.period(),
                decision == null ? row.getString("batch") : decision.reference(),
                decision == null ? null : decision.date(),
                row.getString("batch"),
                row.getString("source_file"));
        return new Found(row.getString("entry_id"), row.getString("name_key"), row.getString("identity_key"), award);
    }

    /** The files are few and the awards many: joined, the database would look up the file of each award. */
    private RowMapper<Found> imported() {
        Map<Long, String> files = new HashMap<>();
        jdbc.sql("SELECT id, source_file FROM register_import").query(row -> {
            files.put(row.getLong(1), row.getString(2));
        });
        return (row, index) -> imported(row, Objects.requireNonNull(files.get(row.getLong("import_id"))));
    }

    private static Found imported(ResultSet row, String sourceFile) throws SQLException {
        String rewardKind = row.getString("reward_kind");
        PastAward award = new PastAward(
                new Recipient(
                        RecipientKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        null,
                        null,
                        row.getString("unit"),
                        StoredBirth.read(row.getString("birth")),
                        row.getString("identity_number")),
                row.getString("award_code"),
                row.getInt("year_of_award"),
                rewardKind == null ? null : RewardKind.valueOf(rewardKind),
                row.getString("achievement"),
                null,
                row.getString("reference"),
                row.getObject("date_signed", LocalDate.class),
                null,
                sourceFile);
        return new Found(row.getString("id"), row.getString("name_key"), row.getString("identity_key"), award);
    }

    @Override
    public Map<String, Integer> countByUnit(String awardCode, int year, Set<String> exceptBatches) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        SELECT COALESCE(unit_key, '') AS unit_key, COUNT(*) AS awards FROM register_past_award
                        WHERE award_code = :code AND year_of_award = :year GROUP BY unit_key
                        """).param("code", awardCode).param("year", year).query(row -> {
            counts.merge(row.getString("unit_key"), row.getInt("awards"), Integer::sum);
        });
        Set<String> except = exceptBatches.isEmpty() ? Set.of("") : exceptBatches;
        jdbc.sql("""
                        SELECT COALESCE(a.unit_key, '') AS unit_key, COUNT(*) AS awards
                        FROM register_award a JOIN register_batch b ON b.code = a.batch
                        LEFT JOIN register_decision d ON d.id = b.decision_id
                        WHERE a.award_code = :code
                          AND COALESCE(a.year_of_award, EXTRACT(YEAR FROM COALESCE(d.date_signed, b.law_date))) = :year
                          AND a.superseded_by IS NULL
                          AND (b.state IS NULL OR b.state <> :replaced) AND COALESCE(b.amends, b.code) NOT IN (:except)
                        GROUP BY a.unit_key
                        """)
                .param("code", awardCode)
                .param("year", year)
                .param("replaced", BatchState.REPLACED.name())
                .param("except", except)
                .query(row -> {
                    counts.merge(row.getString("unit_key"), row.getInt("awards"), Integer::sum);
                });
        return counts;
    }

    @Override
    public RecipientMatching matching() {
        return matching.current();
    }

    @Override
    public boolean isComplete(String awardCode, int year) {
        return matching.isComplete(awardCode, year);
    }
}
