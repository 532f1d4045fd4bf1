package vn.vinhdanh.pipeline.bulletin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.pipeline.PeriodBulletin;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.register.Awards;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.render.PeriodBulletinRenderer;
import vn.vinhdanh.render.PeriodBulletinRenderer.Facts;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.ReportingPeriod;
import vn.vinhdanh.review.Reviews;

@Component
class RegisterPeriodBulletin implements PeriodBulletin {

    private final Awards awards;
    private final Batches batches;
    private final Reviews reviews;
    private final PeriodBulletinRenderer renderer;

    RegisterPeriodBulletin(Awards awards, Batches batches, Reviews reviews, PeriodBulletinRenderer renderer) {
        this.awards = awards;
        this.batches = batches;
        this.reviews = reviews;
        this.renderer = renderer;
    }

    @Override
    public Written write(ReportingPeriod period, @Nullable String office, Path parent) throws IOException, Refused {
        Path folder = parent.resolve("ban-tin-" + period.slug());
        if (Files.exists(folder)) {
            throw new Refused("There is already a folder " + folder
                    + ", which somebody may have changed. Move it away, or name another place with --to-dir.");
        }
        Map<RegisteredDecision, String> offices = offices();
        String whose = office(offices, office);
        Map<RegisteredDecision, String> own = new LinkedHashMap<>(offices);
        own.values().removeIf(name -> !isSame(name, whose));
        Facts facts = new Facts(
                whose,
                period,
                of(own, period),
                of(own, period.before()),
                own.keySet().stream()
                        .map(RegisteredDecision::date)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
        List<RenderedDocument> documents = renderer.render(facts);
        Map<String, byte[]> files = new LinkedHashMap<>();
        documents.forEach(document -> files.put(document.path(), document.content()));
        DurableFiles.appear(files, folder);
        return new Written(folder, whose, facts.decisionCount(), facts.now().size(), List.copyOf(files.keySet()));
    }

    /** The decisions that granted something, each with its office. */
    private Map<RegisteredDecision, String> offices() {
        Map<RegisteredDecision, String> offices = new LinkedHashMap<>();
        for (Batch batch : batches.all()) {
            RegisteredDecision decision = batch.decision();
            if (decision != null && batch.amends() == null && batch.state() == BatchState.ISSUED) {
                reviews.brief(batch.code())
                        .ifPresent(brief ->
                                offices.putIfAbsent(decision, brief.office().name()));
            }
        }
        return offices;
    }

    private static String office(Map<RegisteredDecision, String> offices, @Nullable String asked) throws Refused {
        Map<String, String> known = new LinkedHashMap<>();
        offices.values().forEach(name -> known.putIfAbsent(NameKey.of(name), name));
        if (known.isEmpty()) {
            throw new Refused("The register has no issued decision yet: there is nothing to tell of.");
        }
        Set<String> names = new LinkedHashSet<>(known.values());
        if (asked != null) {
            String name = known.get(NameKey.of(asked));
            if (name == null) {
                throw new Refused("The register has no decision of " + asked + ". It has those of: "
                        + String.join("; ", names) + ".");
            }
            return name;
        }
        if (names.size() > 1) {
            throw new Refused("The register has decisions of several offices: " + String.join("; ", names)
                    + ". Say with --office whose bulletin it shall be.");
        }
        return names.iterator().next();
    }

    private static boolean isSame(String one, String other) {
        return NameKey.of(one).equals(NameKey.of(other));
    }

    private List<RegisteredAward> of(Map<RegisteredDecision, String> own, ReportingPeriod period) {
        return awards.granted(period.first(), period.last()).stream()
                .filter(award -> own.containsKey(Objects.requireNonNull(award.decision())))
                .toList();
    }
}
