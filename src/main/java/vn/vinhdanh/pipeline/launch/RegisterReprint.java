package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.Reprint;
import vn.vinhdanh.pipeline.rendering.DocumentAgain;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;

/** Takes a document from the published folder; where it was lost or changed there, makes it anew and compares. */
@Component
class RegisterReprint implements Reprint {

    private final Folders folders;
    private final Documents documents;
    private final DocumentAgain again;

    RegisterReprint(Folders folders, Documents documents, DocumentAgain again) {
        this.folders = folders;
        this.documents = documents;
        this.again = again;
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
        for (IssuedDocument document : wanted) {
            Optional<byte[]> content = sameBytes(batch, document);
            if (content.isPresent()) {
                DurableFiles.write(folder.resolve(document.path()), content.get());
                written.add(document.path());
            } else {
                faults.add(document.path() + " was lost or changed in the output folder and does not come out the same"
                        + " again, because a template, a font or the program has changed since. Restore it from a"
                        + " backup.");
            }
        }
        return new Result(List.copyOf(written), List.copyOf(faults));
    }

    private static boolean isWanted(IssuedDocument document, List<String> recipients) {
        return recipients.isEmpty()
                || recipients.stream().anyMatch(wanted -> document.path().equals(wanted) || isNumber(document, wanted));
    }

    private static boolean isNumber(IssuedDocument document, String wanted) {
        if (document.ordinal() == null || !wanted.matches("\\d{1,9}")) {
            return false;
        }
        String file = document.path().substring(document.path().lastIndexOf('/') + 1);
        return Integer.parseInt(file.substring(0, file.indexOf('-'))) == Integer.parseInt(wanted);
    }

    private Optional<byte[]> sameBytes(String batch, IssuedDocument document) throws IOException {
        Path published = folders.published(batch).resolve(document.path());
        if (Files.isRegularFile(published)) {
            byte[] content = Files.readAllBytes(published);
            if (Checksum.of(content).equals(document.sha256())) {
                return Optional.of(content);
            }
        }
        return again.render(batch, document)
                .filter(content -> Checksum.of(content).equals(document.sha256()));
    }
}
