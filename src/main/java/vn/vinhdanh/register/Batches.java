package vn.vinhdanh.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.award.BatchState;

/** The batches that the office has known. */
public interface Batches {

    /** Registers a file by its content, or finds it again; the code derives from {@code slug} and is unique. */
    Batch open(String slug, String sourceFile, String sha256, LocalDate lawDate);

    /** The same for a decision that amends; {@code sha256} is that of what is asked for. */
    Batch openAmendment(Batch.Amends amends, String slug, String sha256, LocalDate day);

    /** The batches that amend this one, oldest first. */
    List<Batch> amendmentsOf(String code);

    Optional<Batch> bySha256(String sha256);

    Optional<Batch> byCode(String code);

    /** All, oldest first. */
    List<Batch> all();

    /** The code of the first batch that has this decision; empty where none has. */
    default String holderOf(RegisteredDecision decision) {
        return all().stream()
                .filter(batch -> decision.equals(batch.decision()))
                .map(Batch::code)
                .findFirst()
                .orElse("");
    }

    /** The versions of a file, by its name ({@link FileVersions}), that wait for their number; amendments have none. */
    List<Batch> waitingVersionsOf(String sourceFile);

    /** The versions of a file, by its name, that have been issued under a number; amendments have none. */
    List<Batch> issuedVersionsOf(String sourceFile);

    /** The versions of a file that gave way to newer ones. */
    List<Batch> replacedVersionsOf(String sourceFile);

    void close(String code, BatchState state, RowCounts rows);

    /** The waiting batch gives way to a newer version of the same file. */
    void replace(String code, String newerCode);

    void assignDecision(String code, RegisteredDecision decision);
}
