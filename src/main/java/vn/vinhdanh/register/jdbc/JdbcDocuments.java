package vn.vinhdanh.register.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;

@Repository
class JdbcDocuments implements Documents {

    private final JdbcClient jdbc;

    JdbcDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void register(String batch, List<IssuedDocument> documents) {
        for (IssuedDocument document : documents) {
            jdbc.sql("DELETE FROM register_document WHERE batch = ? AND path = ?")
                    .params(batch, document.path())
                    .update();
            jdbc.sql("""
                            INSERT INTO register_document (batch, path, kind, sha256, bytes, pages, recipient, ordinal)
                            VALUES (:batch, :path, :kind, :sha256, :bytes, :pages, :recipient, :ordinal)
                            """)
                    .param("batch", batch)
                    .param("path", document.path())
                    .param("kind", document.kind())
                    .param("sha256", document.sha256())
                    .param("bytes", document.bytes())
                    .param("pages", document.pages())
                    .param("recipient", document.recipient())
                    .param("ordinal", document.ordinal())
                    .update();
        }
    }

    @Override
    public List<IssuedDocument> of(String batch) {
        return jdbc.sql("SELECT * FROM register_document WHERE batch = ? ORDER BY path")
                .param(batch)
                .query(JdbcDocuments::document)
                .list();
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
    public void clear(String batch) {
        jdbc.sql("DELETE FROM register_document WHERE batch = ?").param(batch).update();
    }
}
