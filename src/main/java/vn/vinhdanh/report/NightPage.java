package vn.vinhdanh.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.render.ReportPages;
import vn.vinhdanh.report.NightReport.NightBatch;

/** {@code output/bao-cao-dem.html} and its twin for machines: what the last run did. Each appears whole. */
@Component
public class NightPage {

    static final String PAGE = "bao-cao-dem.html";
    static final String FOR_MACHINES = "bao-cao-dem.json";

    private final ReportPages pages;
    private final Folders folders;
    private final Clock clock;
    private final JsonMapper json;

    public NightPage(ReportPages pages, Folders folders, Clock clock) {
        this.pages = pages;
        this.folders = folders;
        this.clock = clock;
        this.json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .build();
    }

    public void write(NightReport night) throws IOException {
        DurableFiles.write(folders.output().resolve(FOR_MACHINES), json(night));
        DurableFiles.write(folders.output().resolve(PAGE), page(night));
    }

    byte[] page(NightReport night) {
        Map<String, Object> model = new HashMap<>();
        model.put("night", night);
        model.put("begun", shown(night.begun()));
        if (night.ended() != null) {
            model.put("ended", shown(night.ended()));
        }
        return pages.night(model).getBytes(StandardCharsets.UTF_8);
    }

    /** As people of the office read the clock. */
    private String shown(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy", Locale.ROOT)
                .withZone(clock.getZone())
                .format(instant);
    }

    byte[] json(NightReport night) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("outcome", night.outcome());
        root.put("begun", night.begun().toString());
        root.put("ended", night.ended() == null ? null : night.ended().toString());
        root.put("failure", night.failure());
        root.put("rows", night.rows());
        root.put("batches", night.batches().stream().map(NightPage::batch).toList());
        root.put("failed", night.failed());
        root.put("leftForLater", night.left());
        root.put("alreadyDone", night.alreadyDone());
        root.put("steps", night.steps());
        root.put("awards", night.awards());
        return (json.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> batch(NightBatch batch) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("batch", batch.batch());
        map.put("file", batch.file());
        map.put("state", batch.state().code());
        map.put("decision", batch.decision());
        map.put("rows", batch.rows());
        map.put("milliseconds", batch.milliseconds());
        return map;
    }
}
