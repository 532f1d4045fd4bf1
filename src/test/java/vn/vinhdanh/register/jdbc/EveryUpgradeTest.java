package vn.vinhdanh.register.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whatever migration an office's register stands at, the newest one loses none of its rows and none of their values. */
class EveryUpgradeTest {

    private static final String SUM_1 = "1".repeat(64);
    private static final String SUM_2 = "2".repeat(64);

    /** By the migration that brings the table; in an order in which rows may refer to earlier ones. */
    private static final Map<Integer, List<String>> ROWS = Map.of(
            1,
            List.of(
                    "INSERT INTO batch_job_instance VALUES (7, 0, 'commendationJob', 'd41d8cd98f00b204e9800998ecf8427e')",
                    "INSERT INTO batch_job_execution (job_execution_id, version, job_instance_id, create_time, status)"
                            + " VALUES (9, 2, 7, TIMESTAMP '2026-03-02 01:30:00', 'COMPLETED')",
                    "INSERT INTO batch_job_execution_params VALUES (9, 'sha256', 'java.lang.String', '" + SUM_1
                            + "', 'Y')"),
            2,
            List.of(
                    "INSERT INTO register_decision VALUES (3, 'QĐ-UBND', 2026, '12', DATE '2026-03-02')",
                    "INSERT INTO register_series VALUES ('QĐ-UBND', 2026, 12)",
                    "INSERT INTO register_batch (code, source_file, source_sha256, law_date, state, decision_id, rows_read,"
                            + " rows_issued, rows_returned) VALUES ('quy-1', 'Quý 1.xlsx', '" + SUM_1
                            + "', DATE '2026-03-01', 'ISSUED', 3, 2, 1, 1)",
                    "INSERT INTO register_batch (code, source_file, source_sha256, law_date) VALUES ('quy-2', 'Quý 2.xlsx', '"
                            + SUM_2 + "', DATE '2026-04-01')",
                    "INSERT INTO register_award (batch, ordinal, name_key, award_code, content)"
                            + " VALUES ('quy-1', 1, 'lê thị an', 'GK-XA', '{\"name\":\"Lê Thị An\"}')",
                    "INSERT INTO register_document VALUES ('quy-1', 'quyet-dinh.pdf', 'decision', '" + SUM_2
                            + "', 4711, 2, NULL, NULL)"),
            3,
            List.of(
                    "INSERT INTO intake_submission VALUES ('quy-1', '{\"sheets\":[]}')",
                    "INSERT INTO intake_nomination VALUES ('quy-1', 1, '" + "Thành tích ".repeat(200) + "')",
                    "INSERT INTO review_row VALUES ('quy-1', 1, 'ACCEPTED', '{}')",
                    "INSERT INTO review_finding VALUES (5, 'quy-1', 'ROW', 2, '{\"code\":\"R-006\"}')",
                    "INSERT INTO review_brief VALUES ('quy-1', '{\"place\":\"Hòa Bình\"}')"),
            5,
            List.of(
                    "INSERT INTO register_import VALUES (4, 'cũ.xlsx', '" + SUM_2 + "', DATE '2026-01-05')",
                    "INSERT INTO register_past_award (id, import_id, source_row, name_key, award_code, year_of_award, kind,"
                            + " name, reference) VALUES (8, 4, 2, 'trần văn bình', 'CSTDCS', 2024, 'INDIVIDUAL',"
                            + " 'Trần Văn Bình', '5/QĐ-UBND')",
                    "INSERT INTO register_coverage VALUES ('CSTDCS', 2024)",
                    "INSERT INTO register_same_recipient VALUES ('a', 'b', TRUE)",
                    "INSERT INTO register_unit_predecessor VALUES ('tổ 1', 'tổ cũ', DATE '2025-07-01')",
                    "UPDATE register_award SET identity_key = '001', unit_key = 'tổ 1', year_of_award = 2026"),
            6,
            List.of(
                    "UPDATE register_batch SET amends = 'quy-1', amendment_kind = 'REVOCATION', amendment_reason = 'kê khai"
                            + " không đúng' WHERE code = 'quy-2'"),
            7,
            List.of(
                    "INSERT INTO approval_template VALUES ('certificate/giay-khen', '" + SUM_1
                            + "', 'Lan', TIMESTAMP '2026-02-01 08:00:00', '" + SUM_2 + "')",
                    "INSERT INTO approval_batch_template VALUES ('quy-1', 'certificate/giay-khen', '" + SUM_1 + "')"),
            8,
            List.of(
                    "INSERT INTO stock_kind VALUES ('giay-khen')",
                    "INSERT INTO stock_print VALUES (2, 'in-phoi/quy-1/giay-khen.pdf', '" + SUM_1 + "')",
                    "INSERT INTO stock_laid VALUES (2)",
                    "INSERT INTO stock_entry (id, entered_at, entered_by, stock, movement, sheets, batch, print_id)"
                            + " VALUES (6, TIMESTAMP '2026-03-03 09:00:00', 'Lan', 'giay-khen', 'ISSUED', 1, 'quy-1', 2)",
                    "INSERT INTO stock_sheet VALUES (6, 'quy-1', 1, 1)"),
            9,
            List.of(
                    "INSERT INTO register_golden_book_year VALUES (2026, 342)",
                    "INSERT INTO register_golden_book VALUES ('quy-1', 2026, 342, 1)"));

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1", "vinhdanh", "");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @AfterEach
    void close() {
        jdbc.sql("SHUTDOWN").update();
    }

    private Flyway flyway(String target) {
        ((Logger) LoggerFactory.getLogger("org.flywaydb")).setLevel(Level.ERROR);
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/both", "classpath:db/migration/h2")
                .target(target)
                .load();
    }

    private Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String table : jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'"
                        + " AND table_name <> 'flyway_schema_history' ORDER BY 1")
                .query(String.class)
                .list()) {
            columns.put(
                    table,
                    jdbc.sql("SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY 1")
                            .param(table)
                            .query(String.class)
                            .list());
        }
        return columns;
    }

    private Map<String, List<String>> rows(Map<String, List<String>> columns) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        columns.forEach((table, names) -> rows.put(
                table,
                jdbc.sql("SELECT " + String.join(" || '|' || ", asText(names)) + " FROM " + table + " ORDER BY 1")
                        .query(String.class)
                        .list()));
        return rows;
    }

    private static List<String> asText(List<String> columns) {
        return columns.stream()
                .map(column -> "COALESCE(CAST(" + column + " AS VARCHAR), '-')")
                .toList();
    }

    @ParameterizedTest(name = "from migration {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noRowIsLost(int state) {
        flyway(String.valueOf(state)).migrate();
        for (int migration = 1; migration <= state; migration++) {
            ROWS.getOrDefault(migration, List.of())
                    .forEach(row -> assertThat(jdbc.sql(row).update()).as(row).isPositive());
        }
        Map<String, List<String>> columns = columns();
        Map<String, List<String>> before = rows(columns);
        // a first start that was cut off is the only state whose tables are made anew
        boolean isOffices = state >= 2;

        new FirstStart().migrate(flyway("latest"));

        if (isOffices) {
            assertThat(rows(columns)).isEqualTo(before);
        }
        assertThat(flyway("latest").info().pending()).isEmpty();
    }

    @ParameterizedTest(name = "tables of migration {0}")
    @ValueSource(ints = {10})
    void everyTableOfTheRegisterIsAmongTheRows(int last) {
        flyway(String.valueOf(last)).migrate();
        new TreeMap<>(ROWS).values().stream().flatMap(List::stream).forEach(row -> jdbc.sql(row)
                .update());

        assertThat(rows(columns()).entrySet())
                .filteredOn(table -> !table.getKey().startsWith("BATCH_"))
                .allSatisfy(
                        table -> assertThat(table.getValue()).as(table.getKey()).isNotEmpty());
        assertThat(flyway("latest").info().pending())
                .as("the newest migration has its rows here too")
                .isEmpty();
    }
}
