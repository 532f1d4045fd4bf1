package vn.vinhdanh.pipeline.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.Reprint;
import vn.vinhdanh.pipeline.rendering.DocumentAgain;
import vn.vinhdanh.pipeline.rendering.EarlierDocuments;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;

/** Takes a document from the published folder; where it was lost or changed there, makes it anew and compares. */
@Component
class RegisterReprint implements Reprint {

    private final Folders folders;
    private final Documents documents;
    private final DocumentAgain again;
    private final EarlierDocuments earlier;
    private final WithdrawnPapers withdrawn;

    RegisterReprint(
            Folders folders,
            Documents documents,
            DocumentAgain again,
            EarlierDocuments earlier,
            WithdrawnPapers withdrawn) {
        this.withdrawn = withdrawn;
        this.folders = folders;
        this.documents = documents;
        this.again = again;
        this.earlier = earlier;
    }

    @Override
    public Result reprint(String batch, List<String> recipients, Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        List<IssuedDocument> wanted = documents.of(batch).stream()
                .filter(document -> isWanted(document, recipients))
                .toList();
        if (wanted.isEmpty()) {
            faults.add("Batch " + batch + " has no such document. Its report.json lists what it has.");
        }
        WithdrawnPapers.OfBatch amended = withdrawn.of(batch);
        try (EarlierDocuments.Of templates = earlier.of(batch)) {
            for (IssuedDocument document : wanted) {
                Optional<Batch> by = amended.by(document);
                Optional<byte[]> content = by.isPresent() ? Optional.empty() : sameBytes(batch, document, templates);
                if (by.isPresent()) {
                    faults.add(withheld(document, by.get()));
                } else if (content.isPresent()) {
                    DurableFiles.write(folder.resolve(document.path()), content.get());
                    written.add(document.path());
                } else {
                    faults.add(
                            document.path() + " was lost or changed in the output folder and does not come out the same"
                                    + " again, because the program has changed since, or its templates were not kept. Restore it"
                                    + " from a backup.");
                }
            }
        }
        return new Result(List.copyOf(written), List.copyOf(faults));
    }

    private static String withheld(IssuedDocument document, Batch by) {
        String decision =
                "decision " + Objects.requireNonNull(by.decision()).reference() + " (batch " + by.code() + ")";
        if (document.ordinal() == null) {
            return document.path() + " is not given out: it holds certificates that " + decision
                    + " withdrew. Give out those that stand with --recipient.";
        }
        return by.revokes()
                ? document.path() + " is not given out: " + decision + " revoked the award."
                : document.path() + " is not given out: " + decision + " corrected it. Reprint batch " + by.code()
                        + ".";
    }

    private static boolean isWanted(IssuedDocument document, List<String> recipients) {
        return recipients.isEmpty()
                || recipients.stream().anyMatch(wanted -> CertificateNumber.means(wanted, document));
    }

    private Optional<byte[]> sameBytes(String batch, IssuedDocument document, EarlierDocuments.Of templates)
            throws IOException {
        Path published = folders.published(batch).resolve(document.path());
        if (Files.isRegularFile(published)) {
            byte[] content = Files.readAllBytes(published);
            if (Checksum.of(content).equals(document.sha256())) {
                return Optional.of(content);
            }
        }
        Optional<byte[]> same = unchanged(again.render(batch, document), document);
        return same.isPresent() ? same : unchanged(templates.render(document), document);
    }

    private static Optional<byte[]> unchanged(Optional<byte[]> made, IssuedDocument document) {
        return made.filter(content -> Checksum.of(content).equals(document.sha256()));
    }
}
