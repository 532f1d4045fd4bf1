package vn.vinhdanh.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements are written by programmers; what people wrote is handed over as a parameter. */
class SqlTest {

    private static final Pattern GLUED = Pattern.compile(
            "\"\\s*(?:SELECT|INSERT|UPDATE|DELETE|MERGE|FROM|JOIN|WHERE|SET|AND|OR|ORDER|VALUES|ALTER|CREATE|DROP|CALL)\\b"
                    + "[^\"\\n]*\"\\s*\\+\\s*([a-z]\\w*)");
    private static final Pattern FORMATTED =
            Pattern.compile("(?s)(?:SELECT|INSERT|UPDATE|DELETE|MERGE) .*String\\.format");
    private static final Pattern BARE_STATEMENT = Pattern.compile("createStatement\\(|JdbcTemplate\\(|\\.execute\\(\"");

    private interface Finder {
        Stream<String> in(String file, String text);
    }

    private static Set<String> found(Finder finder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                finder.in(String.valueOf(file.getFileName()), Files.readString(file))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Stream<String> glued(String file, String text) {
        return GLUED.matcher(text).results().map(part -> file + " " + part.group(1));
    }

    private static Stream<String> containing(Pattern pattern, String file, String text) {
        Matcher match = pattern.matcher(text);
        return match.find() ? Stream.of(file) : Stream.empty();
    }

    /** A counter's table and columns are words of the code that keeps it. */
    @Test
    void noStatementIsGluedToAVariable() throws IOException {
        assertThat(found(SqlTest::glued)).containsExactly("LockedCounter.java table", "LockedCounter.java where");
    }

    /** Which tables and columns are asked: constants of the same class. */
    @Test
    void noStatementIsFormattedButByNamesOfColumns() throws IOException {
        assertThat(found((file, text) -> containing(FORMATTED, file, text))).containsExactly("JdbcPastAwards.java");
    }

    /** A checkpoint, and whether a table has a row: words of their own, nobody else's. */
    @Test
    void noStatementWithValuesGoesWithoutPreparation() throws IOException {
        assertThat(found((file, text) -> containing(BARE_STATEMENT, file, text)))
                .containsExactly("DatabaseCheckpoint.java", "FirstStart.java");
    }

    @Test
    void aStatementThatIsGluedTogetherIsFound() {
        assertThat(glued("Bad.java", "jdbc.sql(\"SELECT * FROM a WHERE name = '\" + name + \"'\")"))
                .containsExactly("Bad.java name");
        assertThat(containing(FORMATTED, "Bad.java", "\"SELECT %s\"; String.format(Locale.ROOT, sql, name)"))
                .containsExactly("Bad.java");
        assertThat(containing(BARE_STATEMENT, "Bad.java", "connection.createStatement()"))
                .containsExactly("Bad.java");
    }
}
