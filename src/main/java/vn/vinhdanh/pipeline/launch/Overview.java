package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.input.DroppedFile;
import vn.vinhdanh.pipeline.input.InputFolder;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.sheet.numbers.NumbersSheet;
import vn.vinhdanh.report.IndexPage;
import vn.vinhdanh.report.WaitingFile;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.Reviews;

/** What lies at the top of output/: the page of all batches, and the sheet of those that wait for their number. */
@Component
class Overview {

    private static final String WAITING = "cho-so.xlsx";

    private final InputFolder input;
    private final IndexPage index;
    private final Batches batches;
    private final Reviews reviews;
    private final NumbersSheet sheet;
    private final Folders folders;

    Overview(
            InputFolder input, IndexPage index, Batches batches, Reviews reviews, NumbersSheet sheet, Folders folders) {
        this.input = input;
        this.index = index;
        this.batches = batches;
        this.reviews = reviews;
        this.sheet = sheet;
        this.folders = folders;
    }

    /** @param isOpen the names of files in input/ of which it is not known that they have been through */
    void write(Predicate<String> isOpen) throws IOException {
        index.write(input.files(isOpen).stream()
                .filter(DroppedFile::isWaiting)
                .map(file -> new WaitingFile(file.name(), file.state().code()))
                .toList());
        List<NumbersSheet.Waiting> waiting = batches.all().stream()
                .filter(batch -> batch.state() == BatchState.AWAITING_NUMBER)
                .flatMap(batch -> waiting(batch).stream())
                .toList();
        Path file = folders.output().resolve(WAITING);
        if (waiting.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            DurableFiles.write(file, sheet.render(waiting));
        }
    }

    private Optional<NumbersSheet.Waiting> waiting(Batch batch) {
        return reviews.brief(batch.code()).map(brief -> waiting(batch, brief));
    }

    private static NumbersSheet.Waiting waiting(Batch batch, DecisionBrief brief) {
        return new NumbersSheet.Waiting(
                batch.code(),
                batch.sourceFile(),
                Objects.requireNonNullElse(brief.subject(), ""),
                batch.rows().issued(),
                brief.office().symbol());
    }
}
