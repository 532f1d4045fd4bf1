package vn.vinhdanh.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** A failure is told with its file and with what to do, whatever Java calls it. */
class FailureTextTest {

    private static String told(Throwable failure) {
        return FailureText.of(new IllegalStateException("step failed", failure));
    }

    @Test
    void aFullDiskIsNamed() {
        assertThat(told(new UncheckedIOException(
                        new FileSystemException("/office/output/q3", null, "No space left on device"))))
                .isEqualTo("the disk is full (/office/output/q3): make room on it, then start again");
        assertThat(told(new IOException("No space left on device")))
                .isEqualTo("the disk is full: make room on it, then start again");
    }

    @Test
    void aFullDiskUnderTheDatabaseIsAFullDisk() {
        SQLException database = new SQLException(
                "General error: \"Could not close the database [90028-240]\"",
                new IOException("No space left on device"));

        assertThat(told(database)).startsWith("the disk is full: make room on it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08001 | does not answer
            57P01 | does not answer
            28P01 | lets nobody in with this account
            3D000 | has no such database
            53300 | did not do what it was asked for
            """)
    void whatTheDatabaseServerSaysIsToldWithARemedy(String state, String told) {
        assertThat(told(new PSQLException(new ServerErrorMessage("SFATAL\0C" + state + "\0Mso it is\0"))))
                .contains("PostgreSQL server " + told, "FATAL: so it is", "then start again");
    }

    @Test
    void aDiskThatCanOnlyBeReadIsNamed() {
        assertThat(told(new FileSystemException("/office/output/.a.part", null, "Read-only file system")))
                .isEqualTo(
                        "the file system can only be read (/office/output/.a.part): have it mounted for writing, then"
                                + " start again");
    }

    @Test
    void whatMayNotBeTouchedOrIsMissingIsNamed() {
        assertThat(told(new AccessDeniedException("/office/output")))
                .isEqualTo("/office/output may not be read or written: give the account that the program runs under the"
                        + " right to");
        assertThat(told(new NoSuchFileException("/office/data/sources/q3/q3.xlsx")))
                .isEqualTo("/office/data/sources/q3/q3.xlsx is missing: put it back, or look whether a folder is not"
                        + " mounted");
    }

    @Test
    void aFileWhereAFolderMustBeIsNamed(@TempDir Path home) throws IOException {
        Path output = Files.writeString(home.resolve("output"), "not a folder");
        Throwable failure = null;
        try {
            Files.createDirectories(output.resolve("q3"));
        } catch (IOException refused) {
            failure = refused;
        }

        assertThat(told(Objects.requireNonNull(failure))).contains(output.toString());
    }

    @Test
    void whoKnewThePlaceIsHeardToo() {
        assertThat(told(new UncheckedIOException(
                        "cannot read the copy of the clerk's file q3.xlsx", new NoSuchFileException("/d/q3.xlsx"))))
                .isEqualTo(
                        "cannot read the copy of the clerk's file q3.xlsx: /d/q3.xlsx is missing: put it back, or look"
                                + " whether a folder is not mounted");
    }

    @Test
    void missingMemoryIsTold() {
        assertThat(told(new OutOfMemoryError("Java heap space")))
                .isEqualTo("the memory is used up: start the program with more, for example java -Xmx2g -jar …");
    }

    @Test
    void aDamagedDatabaseLeadsToTheBackup() {
        assertThat(told(new SQLException("File corrupted while reading record: null [90030-240]")))
                .startsWith("the database file in the data folder is damaged: put back the last backup");
    }

    @Test
    void aMessageThatQuotesAWholeRowIsCutOff() {
        assertThat(told(new IllegalStateException("Value too long: " + "x".repeat(10_000))))
                .hasSizeLessThan(600)
                .endsWith(" …");
    }

    @Test
    void whatHasNoMessageIsNamedByItsClass() {
        assertThat(told(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
