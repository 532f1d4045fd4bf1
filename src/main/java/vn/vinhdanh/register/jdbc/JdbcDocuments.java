package vn.vinhdanh.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;

@Repository
class JdbcDocuments implements Documents {

    private static final String REGISTER = """
            INSERT INTO register_document (batch, path, kind, sha256, bytes, pages, recipient, ordinal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcDocuments(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    @Transactional
    public void register(String batch, List<IssuedDocument> documents) {
        forget(batch, documents.stream().map(IssuedDocument::path).toList());
        batches.batchUpdate(REGISTER, documents, Math.max(1, documents.size()), (statement, document) -> {
            statement.setString(1, batch);
            statement.setString(2, document.path());
            statement.setString(3, document.kind());
            statement.setString(4, document.sha256());
            statement.setLong(5, document.bytes());
            statement.setInt(6, document.pages());
            statement.setString(7, document.recipient());
            statement.setObject(8, document.ordinal(), Types.INTEGER);
        });
    }

    @Override
    public List<IssuedDocument> of(String batch) {
        return jdbc.sql("SELECT * FROM register_document WHERE batch = ? ORDER BY path")
                .param(batch)
                .query(JdbcDocuments::document)
                .list();
    }

    @Override
    public Set<Integer> certified(String batch, int first, int last) {
        return jdbc.sql("SELECT ordinal FROM register_document WHERE batch = ? AND kind = 'certificate'"
                        + " AND ordinal BETWEEN ? AND ?")
                .params(batch, first, last)
                .query(Integer.class)
                .set();
    }

    @Override
    public List<Held> bySha256(String sha256) {
        return jdbc.sql("SELECT * FROM register_document WHERE sha256 = ? ORDER BY batch, path")
                .param(sha256)
                .query(JdbcDocuments::held)
                .list();
    }

    @Override
    public List<Held> byFileName(String name) {
        return jdbc.sql("""
                        SELECT * FROM register_document
                        WHERE path = :name OR SUBSTRING(path FROM CHAR_LENGTH(path) - CHAR_LENGTH(:name)) = '/' || :name
                        ORDER BY batch, path
                        """).param("name", name).query(JdbcDocuments::held).list();
    }

    private static Held held(ResultSet row, int index) throws SQLException {
        return new Held(row.getString("batch"), document(row, index));
    }

    private static IssuedDocument document(ResultSet row, int index) throws SQLException {
        return new IssuedDocument(
                row.getString("path"),
                row.getString("kind"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getInt("pages"),
                row.getString("recipient"),
                row.getObject("ordinal", Integer.class));
    }

    @Override
    @Transactional
    public void forget(String batch, List<String> paths) {
        batches.batchUpdate(
                "DELETE FROM register_document WHERE batch = ? AND path = ?",
                paths.stream().map(path -> new Object[] {batch, path}).toList());
    }

    @Override
    @Transactional
    public void clear(String batch) {
        jdbc.sql("DELETE FROM register_document WHERE batch = ?").param(batch).update();
    }
}
