package vn.vinhdanh.register.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.register.History.Doubt;
import vn.vinhdanh.register.History.Entry;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.RecipientMatching;

/** Finds the entries of one name of which nobody knows whether they are one. */
@Repository
class OpenDoubts {

    private static final int NAMES_AT_ONCE = 500;
    /** Names under which more than one entry may stand; what a granted award says of a birth is in its content only. */
    private static final String NAMES = """
            SELECT name_key FROM (
                SELECT name_key, 0 AS granted, COALESCE(identity_key, '') || '|' || COALESCE(unit_key, '') || '|'
                    || COALESCE(birth, '') AS words FROM register_past_award
                UNION ALL
                SELECT name_key, 1 AS granted, batch || '/' || ordinal AS words FROM register_award
                WHERE superseded_by IS NULL) entry
            GROUP BY name_key HAVING COUNT(DISTINCT words) > 1
            ORDER BY MAX(granted) DESC, name_key
            """;

    private final JdbcClient jdbc;
    private final JdbcPastAwards awards;

    OpenDoubts(JdbcClient jdbc, JdbcPastAwards awards) {
        this.jdbc = jdbc;
        this.awards = awards;
    }

    List<Doubt> first(int most) {
        List<String> names = jdbc.sql(NAMES).query(String.class).list();
        List<Doubt> found = new ArrayList<>();
        for (int start = 0; start < names.size() && found.size() < most; start += NAMES_AT_ONCE) {
            List<String> some = names.subList(start, Math.min(start + NAMES_AT_ONCE, names.size()));
            Map<String, List<Entry>> entries = entries(some);
            some.forEach(name -> compare(entries.getOrDefault(name, List.of()), found, most));
        }
        return List.copyOf(found);
    }

    /** By name, those of the same words as one. */
    private Map<String, List<Entry>> entries(List<String> names) {
        Map<String, Map<String, Entry>> byName = new LinkedHashMap<>();
        for (PastAward award : awards.named(names)) {
            byName.computeIfAbsent(NameKey.of(award.recipient().name()), any -> new TreeMap<>())
                    .computeIfAbsent(
                            RecipientMatching.fingerprint(award.recipient()),
                            any -> new Entry(award.recipient(), new ArrayList<>()))
                    .awards()
                    .add(award);
        }
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        byName.forEach((name, some) -> entries.put(name, List.copyOf(some.values())));
        return entries;
    }

    private void compare(List<Entry> entries, List<Doubt> found, int most) {
        RecipientMatching matching = awards.matching();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size() && found.size() < most; j++) {
                Entry one = entries.get(i);
                Entry other = entries.get(j);
                if (matching.match(one.recipient(), other.recipient()) == SameRecipient.PERHAPS
                        && matching.match(other.recipient(), one.recipient()) == SameRecipient.PERHAPS) {
                    found.add(new Doubt(one, other));
                }
            }
        }
    }
}
