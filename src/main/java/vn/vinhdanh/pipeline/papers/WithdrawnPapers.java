package vn.vinhdanh.pipeline.papers;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.register.Amendments;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.DeliveryPapersRenderer;
import vn.vinhdanh.render.DocumentKind;

/** Knows which papers must no longer be handed out: certificates that were corrected or revoked, and what holds them. */
@Component
class WithdrawnPapers {

    private final Amendments amendments;
    private final Documents documents;
    private final DecisionDesk desk;
    private final DeliveryPapersRenderer deliveries;

    WithdrawnPapers(Amendments amendments, Documents documents, DecisionDesk desk, DeliveryPapersRenderer deliveries) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.amendments = amendments;
        this.documents = documents;
    }

    /** The amendments by which papers of this batch were withdrawn. */
    OfBatch of(String batch) {
        Map<Integer, Batch> superseding = amendments.superseding(batch);
        return superseding.isEmpty()
                ? new OfBatch(superseding, Map.of(), Map.of())
                : new OfBatch(
                        superseding,
                        foldersWithdrawnFrom(batch, superseding),
                        archivesWithdrawnFrom(batch, superseding));
    }

    private Map<String, Batch> archivesWithdrawnFrom(String batch, Map<Integer, Batch> superseding) {
        Map<String, Batch> withdrawn = new HashMap<>();
        desk.certifying(batch).map(deliveries::archived).orElse(Map.of()).forEach((path, ordinals) -> ordinals.stream()
                .flatMap(ordinal -> Stream.ofNullable(superseding.get(ordinal)))
                .forEach(by -> withdrawn.merge(path, by, WithdrawnPapers::graver)));
        return withdrawn;
    }

    private static Batch graver(Batch one, Batch other) {
        return one.revokes() ? one : other;
    }

    private Map<String, Batch> foldersWithdrawnFrom(String batch, Map<Integer, Batch> superseding) {
        return documents.of(batch).stream()
                .filter(document -> superseding.containsKey(document.ordinal()))
                .collect(Collectors.toMap(
                        document -> document.path().substring(0, document.path().indexOf('/')),
                        document -> Objects.requireNonNull(superseding.get(document.ordinal())),
                        WithdrawnPapers::graver));
    }

    /** Of one batch. */
    record OfBatch(Map<Integer, Batch> byOrdinal, Map<String, Batch> byFolder, Map<String, Batch> byArchive) {

        /** The amendment that withdrew the document, or a certificate in it; empty while all of it stands. */
        Optional<Batch> by(IssuedDocument document) {
            if (document.ordinal() != null) {
                return Optional.ofNullable(byOrdinal.get(document.ordinal()));
            }
            if (document.kind().equals(DocumentKind.PRINT_RUN.code())) {
                return Optional.ofNullable(byFolder.get(award(document)));
            }
            return Optional.ofNullable(byArchive.get(document.path()));
        }

        /** "in/bang-khen-001.pdf" holds certificates of the folder "bang-khen". */
        private static String award(IssuedDocument printRun) {
            return printRun.path().replaceFirst("^in/", "").replaceFirst("-\\d+\\.pdf$", "");
        }

        /** The amendments, each once. */
        Stream<Batch> all() {
            return byOrdinal.values().stream().distinct();
        }
    }
}
