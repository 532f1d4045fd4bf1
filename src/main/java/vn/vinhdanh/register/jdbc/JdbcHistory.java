package vn.vinhdanh.register.jdbc;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.ImportedAward;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.RecipientMatching;

@Repository
class JdbcHistory implements History {

    private static final int INSERTS_AT_ONCE = 1_000;
    private static final String INSERT = """
            INSERT INTO register_past_award (import_id, source_row, name_key, identity_key, unit_key, award_code,
                year_of_award, kind, name, unit, birth, identity_number, reward_kind, achievement, reference, date_signed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final JdbcRecipientMatching matching;
    private final OpenDoubts doubts;

    JdbcHistory(JdbcClient jdbc, JdbcOperations batches, JdbcRecipientMatching matching, OpenDoubts doubts) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.matching = matching;
        this.doubts = doubts;
    }

    @Override
    public Optional<LocalDate> importedOn(String sha256) {
        return jdbc.sql("SELECT imported_on FROM register_import WHERE source_sha256 = ?")
                .param(sha256)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    @Transactional
    public void add(String file, String sha256, LocalDate day, List<ImportedAward> awards) {
        jdbc.sql("INSERT INTO register_import (source_file, source_sha256, imported_on) VALUES (?, ?, ?)")
                .params(file, sha256, day)
                .update();
        long id = jdbc.sql("SELECT id FROM register_import WHERE source_sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .single();
        batches.batchUpdate(INSERT, awards, INSERTS_AT_ONCE, (statement, imported) -> {
            PastAward award = imported.award();
            Recipient recipient = award.recipient();
            statement.setLong(1, id);
            statement.setInt(2, imported.row());
            statement.setString(3, NameKey.of(recipient.name()));
            statement.setString(4, RecipientMatching.identityKey(recipient));
            statement.setString(5, RecipientMatching.unitKey(recipient));
            statement.setString(6, award.awardCode());
            statement.setObject(7, award.year(), Types.INTEGER);
            statement.setString(8, recipient.kind().name());
            statement.setString(9, recipient.name());
            statement.setString(10, recipient.unit());
            statement.setString(11, StoredBirth.write(recipient.birth()));
            statement.setString(12, recipient.identityNumber());
            statement.setString(
                    13, award.rewardKind() == null ? null : award.rewardKind().name());
            statement.setString(14, award.achievement());
            statement.setString(15, award.reference());
            statement.setObject(16, award.date());
        });
    }

    @Override
    @Transactional
    public void declareComplete(Collection<String> awardCodes, Collection<Integer> years) {
        for (String code : awardCodes) {
            for (int year : years) {
                jdbc.sql("INSERT INTO register_coverage (award_code, year_of_award) SELECT ?, CAST(? AS INT)"
                                + " WHERE NOT EXISTS (SELECT 1 FROM register_coverage"
                                + " WHERE award_code = ? AND year_of_award = ?)")
                        .params(code, year, code, year)
                        .update();
            }
        }
        matching.forget();
    }

    @Override
    @Transactional
    public int addPredecessors(List<Predecessor> predecessors) {
        int added = 0;
        for (Predecessor pair : predecessors) {
            // a list without dates takes none away
            int updated = jdbc.sql("UPDATE register_unit_predecessor SET from_date = COALESCE(?, from_date)"
                            + " WHERE unit_key = ? AND predecessor_key = ?")
                    .param(pair.from())
                    .param(pair.unitKey())
                    .param(pair.predecessorKey())
                    .update();
            if (updated == 0) {
                jdbc.sql(
                                "INSERT INTO register_unit_predecessor (from_date, unit_key, predecessor_key) VALUES (?, ?, ?)")
                        .param(pair.from())
                        .param(pair.unitKey())
                        .param(pair.predecessorKey())
                        .update();
                added++;
            }
        }
        matching.forget();
        return added;
    }

    @Override
    @Transactional
    public void decide(List<Answer> answers) {
        for (Answer answer : answers) {
            int updated = jdbc.sql("UPDATE register_same_recipient SET same = ? WHERE one = ? AND other = ?")
                    .params(answer.same(), answer.pair().one(), answer.pair().other())
                    .update();
            if (updated == 0) {
                jdbc.sql("INSERT INTO register_same_recipient (one, other, same) VALUES (?, ?, ?)")
                        .params(answer.pair().one(), answer.pair().other(), answer.same())
                        .update();
            }
        }
        matching.forget();
    }

    @Override
    public List<Doubt> doubts(int most) {
        return doubts.first(most);
    }
}
