package vn.vinhdanh.pipeline.papers;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.register.Amendments;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.DocumentKind;

/** Knows which papers must no longer be handed out: certificates that were corrected or revoked, and what holds them. */
@Component
class WithdrawnPapers {

    private final Amendments amendments;
    private final Documents documents;

    WithdrawnPapers(Amendments amendments, Documents documents) {
        this.amendments = amendments;
        this.documents = documents;
    }

    /** The amendments by which papers of this batch were withdrawn. */
    OfBatch of(String batch) {
        Map<Integer, Batch> superseding = amendments.superseding(batch);
        return superseding.isEmpty()
                ? new OfBatch(superseding, Map.of())
                : new OfBatch(superseding, foldersWithdrawnFrom(batch, superseding));
    }

    private Map<String, Batch> foldersWithdrawnFrom(String batch, Map<Integer, Batch> superseding) {
        return documents.of(batch).stream()
                .filter(document -> superseding.containsKey(document.ordinal()))
                .collect(Collectors.toMap(
                        document -> document.path().substring(0, document.path().indexOf('/')),
                        document -> Objects.requireNonNull(superseding.get(document.ordinal())),
                        (one, other) -> one.revokes() ? one : other));
    }

    /** Of one batch. */
    record OfBatch(Map<Integer, Batch> byOrdinal, Map<String, Batch> byFolder) {

        /** The amendment that withdrew the document, or a certificate in it; empty while all of it stands. */
        Optional<Batch> by(IssuedDocument document) {
            if (document.ordinal() != null) {
                return Optional.ofNullable(byOrdinal.get(document.ordinal()));
            }
            return document.kind().equals(DocumentKind.PRINT_RUN.code())
                    ? Optional.ofNullable(byFolder.get(award(document)))
                    : Optional.empty();
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
