package vn.vinhdanh.pipeline.step;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes everything committed so far safe on the disk: nothing that people can see rests on an unwritten commit. */
@Component
public class DatabaseCheckpoint {

    private final JdbcOperations jdbc;

    DatabaseCheckpoint(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void sync() {
        jdbc.execute("CHECKPOINT SYNC");
    }
}
