package vn.vinhdanh.pipeline.tidying;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.pipeline.tidying.SettledTidying.Outdated;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;

/** Drafts that gave way. A package whose report does not say that it was a draft is left alone, whatever it is. */
@Component
class ReplacedDrafts {

    private static final String REPORT = "report.json";

    private final Folders folders;
    private final Clock clock;
    private final JsonMapper json;

    ReplacedDrafts(Folders folders, Clock clock, JsonMapper json) {
        this.folders = folders;
        this.clock = clock;
        this.json = json;
    }

    List<Outdated> before(LocalDate day) throws IOException {
        Path replaced = folders.kept().resolve("replaced");
        List<Outdated> outdated = new ArrayList<>();
        if (!Files.isDirectory(replaced)) {
            return outdated;
        }
        try (Stream<Path> found = Files.list(replaced)) {
            for (Path draft : found.sorted().toList()) {
                Path report = draft.resolve(REPORT);
                if (wasDraft(report) && published(report).isBefore(day)) {
                    outdated.add(new Outdated(
                            new Tidying.Removal(
                                    draft.toString(),
                                    "a draft published on " + published(report) + " that gave way"
                                            + " (vinhdanh.retention.replaced-drafts)"),
                            () -> DurableFiles.deleteTree(draft)));
                }
            }
        }
        return outdated;
    }

    private boolean wasDraft(Path report) throws IOException {
        if (!Files.isRegularFile(report)) {
            return false;
        }
        try {
            String state = json.readTree(Files.readString(report)).path("state").asString("");
            return state.equals(BatchState.AWAITING_NUMBER.code())
                    || state.equals(BatchState.AWAITING_APPROVAL.code())
                    || state.equals("draft");
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private LocalDate published(Path report) throws IOException {
        return LocalDate.ofInstant(Files.getLastModifiedTime(report).toInstant(), clock.getZone());
    }
}
