package vn.vinhdanh.pipeline.step;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.pipeline.OnCluster;

/** Makes everything committed so far safe on the disk: nothing that people can see rests on an unwritten commit. */
@FunctionalInterface
public interface DatabaseCheckpoint {

    void sync();

    /** H2 writes a commit before it returns, and has the disk flush it later. */
    @Component
    @Profile(OnCluster.ALONE)
    class OfH2 implements DatabaseCheckpoint {

        private final JdbcOperations jdbc;

        OfH2(JdbcOperations jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        @Transactional(propagation = Propagation.NOT_SUPPORTED)
        public void sync() {
            jdbc.execute("CHECKPOINT SYNC");
        }
    }

    /** PostgreSQL has flushed a commit when it returns: synchronous_commit, which is on unless somebody turns it off. */
    @Component
    @OnCluster
    class OfPostgres implements DatabaseCheckpoint {

        @Override
        public void sync() {
            // nothing is left to flush
        }
    }
}
