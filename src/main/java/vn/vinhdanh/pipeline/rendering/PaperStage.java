package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.pipeline.step.DecisionDesk.Decisions;
import vn.vinhdanh.pipeline.step.Photos;
import vn.vinhdanh.publish.Staging;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.BonusListRenderer;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DecisionTwinRenderer;
import vn.vinhdanh.render.DeliveryPapersRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.PrintRunRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.SubmissionListRenderer;
import vn.vinhdanh.render.ahead.WorkAhead;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;

/** Makes everything of a batch that is not a single certificate. */
@Component
class PaperStage {

    private final DecisionDesk desk;
    private final DecisionRenderer decisions;
    private final DecisionTwinRenderer twins;
    private final PrintRunRenderer printRuns;
    private final DeliveryPapersRenderer deliveryPapers;
    private final BulletinRenderer bulletins;
    private final BonusListRenderer bonusLists;
    private final SubmissionListRenderer submissionLists;
    private final ReturnStage returns;
    private final Reviews reviews;
    private final Photos photos;
    private final Staging staging;
    private final Documents documents;

    PaperStage(
            DecisionDesk desk,
            DecisionRenderer decisions,
            DecisionTwinRenderer twins,
            PrintRunRenderer printRuns,
            DeliveryPapersRenderer deliveryPapers,
            BulletinRenderer bulletins,
            BonusListRenderer bonusLists,
            SubmissionListRenderer submissionLists,
            ReturnStage returns,
            Reviews reviews,
            Photos photos,
            Staging staging,
            Documents documents) {
        this.desk = desk;
        this.decisions = decisions;
        this.twins = twins;
        this.printRuns = printRuns;
        this.deliveryPapers = deliveryPapers;
        this.bulletins = bulletins;
        this.bonusLists = bonusLists;
        this.submissionLists = submissionLists;
        this.returns = returns;
        this.reviews = reviews;
        this.photos = photos;
        this.staging = staging;
        this.documents = documents;
    }

    void render(String batch) {
        Decisions of = desk.decisions(batch);
        Consumer<RenderedDocument> sink = paper -> keep(batch, paper);
        papers(
                batch,
                of,
                decision -> deliveryPapers.renderWithArchives(decision, certificates(batch), sink),
                sink,
                file -> keep(batch, file));
    }

    private Function<Grant, RenderedDocument> certificates(String batch) {
        Map<Integer, IssuedDocument> certificates = documents.of(batch).stream()
                .filter(document -> document.ordinal() != null)
                .collect(Collectors.toMap(document -> Objects.requireNonNull(document.ordinal()), Function.identity()));
        return grant -> staged(
                batch,
                Objects.requireNonNull(certificates.get(grant.nomination().ordinal())));
    }

    /** Made of the certificates themselves, so that nothing is drawn twice. */
    void archive(
            Decision decision,
            String path,
            Function<Grant, RenderedDocument> certificates,
            Consumer<RenderedDocument> sink) {
        deliveryPapers.archives(decision, path::equals, certificates, sink);
    }

    private RenderedDocument staged(String batch, IssuedDocument certificate) {
        try {
            return new RenderedDocument(
                    DocumentKind.CERTIFICATE,
                    certificate.path(),
                    staging.read(batch, certificate.path()),
                    certificate.pages(),
                    certificate.recipient(),
                    certificate.ordinal());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + certificate.path() + " of batch " + batch, e);
        }
    }

    /** All but the archives; the printer's files, which may be large, are made while they are written. */
    void papers(String batch, Consumer<RenderedDocument> sink, Consumer<RenderedDocument.Streamed> files) {
        papers(batch, desk.decisions(batch), decision -> deliveryPapers.render(decision, sink), sink, files);
    }

    /** What one thread takes long for is begun first; beside it all cores make what they can share. */
    private void papers(
            String batch,
            Decisions of,
            Consumer<Decision> deliveries,
            Consumer<RenderedDocument> sink,
            Consumer<RenderedDocument.Streamed> files) {
        List<Supplier<Optional<RenderedDocument>>> alone =
                of.decision().map(this::ofTheDecision).orElse(List.of());
        try (WorkAhead<Supplier<Optional<RenderedDocument>>, Optional<RenderedDocument>> begun =
                new WorkAhead<>(alone, 1, Supplier::get)) {
            sentUp(batch).ifPresent(sink);
            returns.returnedWorkbook(batch).ifPresent(sink);
            of.decision().ifPresent(decision -> bulletins(batch, decision, sink));
            of.certifying().ifPresent(decision -> {
                printRuns.write(decision, files);
                deliveries.accept(decision);
            });
            begun.forEachRemaining(paper -> paper.ifPresent(sink));
        }
    }

    private List<Supplier<Optional<RenderedDocument>>> ofTheDecision(Decision decision) {
        return List.of(
                () -> Optional.of(decisions.render(decision)),
                () -> Optional.of(twins.render(decision)),
                () -> decision.isDraft() || !decision.isGranting() ? Optional.empty() : bonusLists.render(decision));
    }

    private void bulletins(String batch, Decision decision, Consumer<RenderedDocument> sink) {
        conference(batch).ifPresent(conference -> bulletins
                .render(decision, conference, photos.copied(batch, conference))
                .forEach(sink));
    }

    private Optional<RenderedDocument> sentUp(String batch) {
        List<AcceptedNomination> nominations = reviews.nominations(batch, RowOutcome.SENT_UP);
        return nominations.isEmpty()
                ? Optional.empty()
                : reviews.brief(batch).map(brief -> submissionLists.render(brief.office(), nominations));
    }

    private Optional<Conference> conference(String batch) {
        return reviews.brief(batch).map(DecisionBrief::conference);
    }

    private void keep(String batch, RenderedDocument document) {
        keep(batch, document.path(), () -> staging.put(batch, document));
    }

    private void keep(String batch, RenderedDocument.Streamed document) {
        keep(batch, document.path(), () -> staging.put(batch, document));
    }

    private interface Putting {
        IssuedDocument put() throws IOException;
    }

    private void keep(String batch, String path, Putting document) {
        try {
            documents.register(batch, List.of(document.put()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + " of batch " + batch, e);
        }
    }
}
