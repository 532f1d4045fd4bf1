package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.pipeline.WorkbookPreview;
import vn.vinhdanh.pipeline.reading.Preview;
import vn.vinhdanh.pipeline.step.Photos;
import vn.vinhdanh.pipeline.step.ReturnedCopies;
import vn.vinhdanh.pipeline.step.ReturnedRows;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DecisionTwinRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.proof.Rehearsal;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

@Component
class InMemoryPreview implements WorkbookPreview {

    private static final List<ToIntFunction<AcceptedNomination>> LENGTHS = List.of(
            nomination -> nomination.recipient().nameWithHonorific().length(),
            nomination -> length(nomination.recipient().unit())
                    + length(nomination.recipient().office()),
            nomination -> length(nomination.achievement()));

    private final Preview preview;
    private final DecisionDrafting drafting;
    private final DecisionRenderer decisions;
    private final DecisionTwinRenderer twins;
    private final CertificateRenderer certificates;
    private final BulletinRenderer bulletins;
    private final Photos photos;
    private final ReturnedCopies copies;
    private final Rehearsal rehearsal;

    InMemoryPreview(
            Preview preview,
            DecisionDrafting drafting,
            DecisionRenderer decisions,
            DecisionTwinRenderer twins,
            CertificateRenderer certificates,
            BulletinRenderer bulletins,
            Photos photos,
            ReturnedCopies copies,
            Rehearsal rehearsal) {
        this.preview = preview;
        this.drafting = drafting;
        this.decisions = decisions;
        this.twins = twins;
        this.certificates = certificates;
        this.bulletins = bulletins;
        this.photos = photos;
        this.copies = copies;
        this.rehearsal = rehearsal;
    }

    @Override
    public Check check(Path workbook) throws IOException {
        Preview.Result result = preview.of(workbook, false);
        return new Check(result.counts(), result.findings(), result.submission().sheets());
    }

    @Override
    public Path returned(Path workbook, Path folder) throws IOException {
        Preview.Result result = preview.of(workbook, false);
        ReturnedCopies.Copy copy = copies.marked(
                workbook,
                result.submission().census(),
                result.findings(),
                result.counts(),
                () -> new ReturnedRows(result.submission(), result.returned()));
        Path target = folder.resolve(copy.name());
        DurableFiles.write(target, copy.content());
        return target;
    }

    @Override
    public Proof proof(Path workbook, List<Integer> rows, boolean all, Path folder) throws IOException {
        Preview.Result result = preview.of(workbook, true);
        DecisionBrief brief = result.brief();
        if (brief == null || result.accepted().isEmpty()) {
            return new Proof(
                    List.of(),
                    List.of("No row of " + Inbox.name(workbook) + " passes the review. The command check says why."));
        }
        List<String> refused = new ArrayList<>();
        rehearsal.holdWhereChanged();
        Set<Integer> chosen = chosen(result.accepted(), rows, all, refused);
        Decision decision = drafting.draft(
                batch(workbook),
                brief,
                new DecisionIdentity.Draft(brief.office().symbol()),
                result.accepted(),
                chosen);
        List<Path> written = new ArrayList<>();
        written.add(write(folder, decision, decisions.render(decision)));
        written.add(write(folder, decision, twins.render(decision)));
        for (Grant grant : decision.grants()) {
            if (grant.certified()) {
                written.add(write(folder, decision, certificates.render(decision, grant)));
            }
        }
        Conference conference = brief.conference();
        if (conference != null) {
            Path photo = photos.usable(workbook, conference);
            for (RenderedDocument form : bulletins.render(decision, conference, photo)) {
                written.add(write(folder, decision, form));
            }
        }
        return new Proof(List.copyOf(written), List.copyOf(refused));
    }

    private static String batch(Path workbook) {
        return Inbox.code(Inbox.name(workbook)) + "-du-thao";
    }

    private static Path write(Path folder, Decision decision, RenderedDocument document) throws IOException {
        Path target = folder.resolve(decision.batch()).resolve(document.path());
        DurableFiles.write(target, document.content());
        return target;
    }

    private static Set<Integer> chosen(
            List<AcceptedNomination> accepted, List<Integer> rows, boolean all, List<String> refused) {
        if (all) {
            return new HashSet<>(
                    accepted.stream().map(AcceptedNomination::ordinal).toList());
        }
        if (rows.isEmpty()) {
            return longestAndOddest(accepted);
        }
        Set<Integer> chosen = new LinkedHashSet<>();
        for (Integer row : rows) {
            List<Integer> found = accepted.stream()
                    .filter(nomination -> Objects.equals(nomination.at().row(), row))
                    .map(AcceptedNomination::ordinal)
                    .toList();
            if (found.isEmpty()) {
                refused.add("Row " + row + " holds no nomination that passes the review.");
            }
            chosen.addAll(found);
        }
        return chosen;
    }

    /** The longest name, unit and achievement of each award, and one of each kind of recipient. */
    private static Set<Integer> longestAndOddest(List<AcceptedNomination> accepted) {
        Set<Integer> chosen = new LinkedHashSet<>();
        accepted.stream()
                .map(nomination -> nomination.award().code())
                .distinct()
                .forEach(award -> LENGTHS.forEach(length -> accepted.stream()
                        .filter(nomination -> nomination.award().code().equals(award))
                        .max(Comparator.comparingInt(length))
                        .ifPresent(nomination -> chosen.add(nomination.ordinal()))));
        accepted.stream()
                .map(nomination -> nomination.recipient().kind())
                .distinct()
                .forEach(kind -> accepted.stream()
                        .filter(nomination -> nomination.recipient().kind() == kind)
                        .findFirst()
                        .ifPresent(nomination -> chosen.add(nomination.ordinal())));
        return chosen;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
