package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.FailureText;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.input.OwnerFile;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/** Takes one dropped file through, whatever it is. */
@Component
class FileTaking {

    /** As under cron, which sets no language: the Java runtime then knows no letter beyond ASCII in a file name. */
    static final String CANNOT_NAME_IT = "its name has letters that the system's language setting does not know:"
            + " start the program with LC_ALL=C.UTF-8 in its environment";

    private static final String OPEN = "it is still open or being written";
    private static final String NUMBERS = "so-quyet-dinh";

    private final SourceCopy copies;
    private final BatchRunner runner;
    private final NumberSheets numbers;
    private final Archive archive;
    private final Batches batches;
    private final Progress progress;

    FileTaking(
            SourceCopy copies,
            BatchRunner runner,
            NumberSheets numbers,
            Archive archive,
            Batches batches,
            Progress progress) {
        this.copies = copies;
        this.runner = runner;
        this.numbers = numbers;
        this.archive = archive;
        this.batches = batches;
        this.progress = progress;
    }

    /** A file that cannot be taken is told, and does not stop the others. */
    void take(Path file, boolean isWhole, Tally tally) {
        String name = Inbox.name(file);
        try {
            if (!isWhole || OwnerFile.liesBeside(file)) {
                leave(name, tally);
            } else {
                refuseLink(file);
                take(file, Checksum.of(file), tally);
            }
        } catch (InvalidPathException foreignLetters) {
            tally.failed();
            progress.batchFailed(name, CANNOT_NAME_IT);
        } catch (IOException e) {
            tally.failed();
            progress.batchFailed(name, "it cannot be read: " + FailureText.of(e));
        }
    }

    /** What a link leads to would be published as a returned workbook: any file that the program may read. */
    private static void refuseLink(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new IOException("it is a link. Put the file itself into " + file.getParent() + ".");
        }
    }

    private void leave(String name, Tally tally) {
        tally.leftForLater();
        progress.leftForLater(name, OPEN);
    }

    private void take(Path file, String sha256, Tally tally) throws IOException {
        if (batches.bySha256(sha256).isEmpty()) {
            Optional<NumberSheets.Given> given = numbers.take(file, tally);
            if (given.isPresent()) {
                take(file, sha256, given.get(), tally);
                return;
            }
        }
        Optional<Batch> batch = copies.take(file, sha256);
        if (batch.isEmpty()) {
            leave(Inbox.name(file), tally);
        } else {
            take(file, batch.get(), tally);
        }
    }

    private void take(Path file, String sha256, NumberSheets.Given given, Tally tally) throws IOException {
        String name = Inbox.name(file);
        progress.numbersGiven(name, given.given(), given.findings().size());
        if (given.findings().isEmpty()) {
            tally.through(name);
            archive.take(file, NUMBERS, sha256);
        } else {
            tally.numbersReturned();
        }
    }

    private void take(Path file, Batch batch, Tally tally) throws IOException {
        String name = Inbox.name(file);
        if (batch.state() == null) {
            runner.commend(batch, tally);
        } else if (!tally.hasFinished(batch) || !name.equals(batch.sourceFile())) {
            tally.alreadyDone();
            progress.alreadyDone(name, batch);
        }
        if (batches.byCode(batch.code()).orElseThrow().state() != null) {
            tally.through(name);
            archive.take(file, batch.code(), batch.sourceSha256());
        }
    }
}
