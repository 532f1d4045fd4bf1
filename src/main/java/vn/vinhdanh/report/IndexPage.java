package vn.vinhdanh.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.ReportPages;

/** {@code output/index.html}: every batch with its state and a way into its folder. */
@Component
public class IndexPage {

    private final Batches batches;
    private final ReportPages pages;
    private final Folders folders;

    IndexPage(Batches batches, ReportPages pages, Folders folders) {
        this.batches = batches;
        this.pages = pages;
        this.folders = folders;
    }

    /**
     * A batch on the page.
     *
     * @param published whether its folder stands in output/
     * @param amendedBy the numbered decisions that correct or revoke some of what it granted
     */
    public record Entry(
            Batch batch,
            List<Batch> amendedBy,
            boolean published,
            boolean hasReturned,
            boolean hasBulletin,
            boolean hasDecision) {}

    /** @param waiting what lies in input/ and has not been through */
    public void write(List<WaitingFile> waiting) throws IOException {
        List<Batch> all = batches.all();
        Map<String, List<Batch>> amendments = all.stream()
                .filter(batch -> batch.amends() != null && batch.decision() != null)
                .collect(Collectors.groupingBy(
                        batch -> Objects.requireNonNull(batch.amends()).batch()));
        List<Entry> entries = all.stream()
                .map(batch -> entry(batch, amendments.getOrDefault(batch.code(), List.of())))
                .toList();
        DurableFiles.write(
                folders.output().resolve("index.html"),
                pages.index(Map.of(
                                "entries",
                                entries,
                                "waiting",
                                waiting,
                                "night",
                                Files.exists(folders.output().resolve(NightPage.PAGE))))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Entry entry(Batch batch, List<Batch> amendedBy) {
        return new Entry(
                batch,
                amendedBy,
                has(batch, "bao-cao.html"),
                has(batch, "tra-lai"),
                has(batch, "ban-tin/index.html"),
                has(batch, "quyet-dinh.pdf"));
    }

    private boolean has(Batch batch, String name) {
        return Files.exists(folders.published(batch.code()).resolve(name));
    }
}
