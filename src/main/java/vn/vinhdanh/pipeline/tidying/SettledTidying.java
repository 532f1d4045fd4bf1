package vn.vinhdanh.pipeline.tidying;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class SettledTidying implements Tidying {

    private static final Logger LOG = LoggerFactory.getLogger(SettledTidying.class);

    private final RetentionSettings settings;
    private final ReplacedDrafts drafts;
    private final SourcesOfTheReturned sources;
    private final FinishedJobs jobs;
    private final Clock clock;

    SettledTidying(
            RetentionSettings settings,
            ReplacedDrafts drafts,
            SourcesOfTheReturned sources,
            FinishedJobs jobs,
            Clock clock) {
        this.settings = settings;
        this.drafts = drafts;
        this.sources = sources;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A thing that may go, and how it goes. */
    record Outdated(Removal told, Act act) {}

    /** Removes it. */
    @FunctionalInterface
    interface Act {
        void run() throws IOException;
    }

    /** What is older than a day. */
    @FunctionalInterface
    private interface Kind {
        List<Outdated> before(LocalDate day) throws IOException;
    }

    @Override
    public boolean keepsAll() {
        return settings.keepsAll();
    }

    @Override
    public List<Removal> tidy(boolean onlyTold) throws IOException {
        List<Outdated> all = new ArrayList<>();
        all.addAll(of(settings.replacedDrafts(), drafts::before));
        all.addAll(of(settings.sources(), sources::before));
        all.addAll(of(settings.jobHistory(), jobs::before));
        if (!onlyTold) {
            for (Outdated outdated : all) {
                outdated.act().run();
                LOG.info(
                        "removed {}: {}",
                        outdated.told().what(),
                        outdated.told().why());
            }
        }
        return all.stream().map(Outdated::told).toList();
    }

    private List<Outdated> of(@Nullable Period kept, Kind kind) throws IOException {
        return kept == null ? List.of() : kind.before(LocalDate.now(clock).minus(kept));
    }
}
