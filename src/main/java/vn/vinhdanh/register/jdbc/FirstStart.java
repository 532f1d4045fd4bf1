package vn.vinhdanh.register.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Makes the tables. H2 commits each of them by itself, so a power cut in the very first start leaves some of them, and
 * no later start would get past them. As long as they are not complete nothing can have been written into them, and
 * they are made anew. PostgreSQL makes those of a migration all or none, and what stands in a database of its may be
 * somebody else's: there nothing is ever made anew.
 */
@Component
class FirstStart implements FlywayMigrationStrategy {

    /** The last of the migrations that make a database in which work can begin. */
    private static final MigrationVersion COMPLETE = MigrationVersion.fromVersion("3");

    private static final String H2 = "H2";

    private static final String HOW_IT_KEEPS_TEXTS =
            "SELECT pg_encoding_to_char(encoding), datcollate FROM pg_database WHERE datname = current_database()";
    /** As H2 orders texts, and Java. */
    private static final Set<String> BY_CODE_POINTS = Set.of("C", "POSIX", "C.UTF-8", "C.utf8");

    @Override
    public void migrate(Flyway flyway) {
        refuseUnfit(flyway);
        refuseNewer(flyway.info().all());
        if (Arrays.stream(flyway.info().applied()).noneMatch(FirstStart::completes) && isHalfMade(flyway)) {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
        }
        flyway.migrate();
    }

    private static void refuseUnfit(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            if (H2.equals(connection.getMetaData().getDatabaseProductName())) {
                return;
            }
            try (PreparedStatement asked = connection.prepareStatement(HOW_IT_KEEPS_TEXTS);
                    ResultSet told = asked.executeQuery()) {
                told.next();
                if (!"UTF8".equals(told.getString(1)) || !BY_CODE_POINTS.contains(told.getString(2))) {
                    throw new UnfitDatabase(told.getString(1), told.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the register cannot be looked at", e);
        }
    }

    /** Flyway itself would pass over what it does not know. */
    private static void refuseNewer(MigrationInfo[] all) {
        MigrationVersion known = last(all, migration -> !isFromTheFuture(migration));
        MigrationVersion applied = last(all, FirstStart::isFromTheFuture);
        if (applied.isNewerThan(known)) {
            throw new NewerDatabase(applied, known);
        }
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }

    private static MigrationVersion last(MigrationInfo[] all, Predicate<MigrationInfo> of) {
        return Arrays.stream(all)
                .filter(of)
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
    }

    /** A database that has lost the history of its tables, but not what stands in them, is never made anew. */
    private static boolean isHalfMade(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "REGISTER_BATCH", null)) {
            return H2.equals(connection.getMetaData().getDatabaseProductName())
                    && (!tables.next() || hasNoRow(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("the register cannot be looked at", e);
        }
    }

    private static boolean hasNoRow(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM register_batch LIMIT 1")) {
            return !rows.next();
        }
    }

    private static boolean completes(MigrationInfo migration) {
        return COMPLETE.equals(migration.getVersion()) && !migration.getState().isFailed();
    }
}
