package vn.vinhdanh.pipeline.keeping;

import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as it is at this moment, taken by the database itself: the open file, copied, would be of no use. What is not
 * committed is not in it.
 */
@Component
public class RegisterSnapshot {

    private final JdbcOperations jdbc;

    RegisterSnapshot(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a zip file with the database in it; what is there is overwritten. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void writeTo(Path zip) {
        jdbc.update("BACKUP TO ?", zip.toString());
    }

    /** The last migration that the register has been through. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int schema() {
        Integer last = jdbc.queryForObject(
                "SELECT MAX(CAST(\"version\" AS INT)) FROM \"flyway_schema_history\" WHERE \"success\"", Integer.class);
        return last == null ? 0 : last;
    }
}
