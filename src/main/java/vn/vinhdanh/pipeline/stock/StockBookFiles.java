package vn.vinhdanh.pipeline.stock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockKeeping;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.publish.PublishedPackage;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.stock.StockBookRenderer;
import vn.vinhdanh.render.stock.StockBookRenderer.Book;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.OfficeProfile;
import vn.vinhdanh.review.Reviews;

/** Writes the book of stock in the office's name. */
@Component
class StockBookFiles {

    private static final String NAME = "so-theo-doi-phoi";
    private static final String UNKNOWN = "……………………………";

    private final StockBookRenderer renderer;
    private final OfficeProfile profile;
    private final Batches batches;
    private final Reviews reviews;
    private final Folders folders;
    private final Clock clock;

    StockBookFiles(
            StockBookRenderer renderer,
            OfficeProfile profile,
            Batches batches,
            Reviews reviews,
            Folders folders,
            Clock clock) {
        this.renderer = renderer;
        this.profile = profile;
        this.batches = batches;
        this.reviews = reviews;
        this.folders = folders;
        this.clock = clock;
    }

    List<Path> write(
            List<StockKeeping.Page> pages, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Path asked)
            throws Refused, IOException {
        Path folder = asked == null ? folders.output().resolve("so-phoi") : asked;
        if (PublishedPackage.isAt(folder)) {
            throw new Refused("In " + folder + " a batch is published, and nothing may be added to it."
                    + " Name another folder with --to-dir.");
        }
        Optional<Office> latest = latestOffice();
        String own = profile.name();
        Book book = new Book(
                own == null ? latest.map(Office::superior).orElse(null) : profile.superior(),
                own == null ? latest.map(Office::name).orElse(UNKNOWN) : own,
                from,
                Objects.requireNonNullElse(to, LocalDate.now(clock)),
                pages.stream()
                        .map(page -> new StockBookRenderer.Page(
                                page.stock(), page.before().left(), page.entries()))
                        .toList());
        StockBookRenderer.Rendered rendered = renderer.render(book);
        Path pdf = folder.resolve(NAME + ".pdf");
        Path csv = folder.resolve(NAME + ".csv");
        DurableFiles.write(pdf, rendered.pdf());
        DurableFiles.write(csv, rendered.csv());
        return List.of(pdf, csv);
    }

    /** Where the settings name no office: the one whose batch came last. */
    private Optional<Office> latestOffice() {
        return batches.all().stream()
                .map(Batch::code)
                .flatMap(code -> reviews.brief(code).stream())
                .map(DecisionBrief::office)
                .reduce((earlier, later) -> later);
    }
}
