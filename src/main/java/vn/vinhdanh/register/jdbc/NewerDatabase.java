package vn.vinhdanh.register.jdbc;

import java.io.Serial;
import org.flywaydb.core.api.MigrationVersion;

/** The database has been through migrations that this program does not know: only the newer program may open it. */
final class NewerDatabase extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    NewerDatabase(MigrationVersion applied, MigrationVersion known) {
        super("the database in the data folder has been used by a newer version of the program: it has been through"
                + " migration " + applied + ", this program knows " + known + ". Nothing was changed. Start the newer"
                + " version again; or restore a backup made before the upgrade.");
    }
}
