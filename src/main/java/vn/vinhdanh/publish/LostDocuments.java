package vn.vinhdanh.publish;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.DocumentKind;

/**
 * Forgets the documents whose staged file is not what the register has, so that the steps make them again. A killed process
 * leaves none: but a power failure may take a file that was not flushed yet, and spare its row.
 */
@Component
public class LostDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(LostDocuments.class);

    private final Folders folders;
    private final Documents documents;
    private final Publication publication;

    LostDocuments(Folders folders, Documents documents, Publication publication) {
        this.folders = folders;
        this.documents = documents;
        this.publication = publication;
    }

    /** Reads all staged files; at a batch's first start there are none. */
    public void forget(String batch) throws IOException {
        List<IssuedDocument> registered = documents.of(batch);
        if (registered.isEmpty() || publication.isOut(batch)) {
            return;
        }
        Set<IssuedDocument> lost = Difference.between(registered, folders.staging(batch)).stream()
                .map(Difference::document)
                .collect(Collectors.toSet());
        if (lost.isEmpty()) {
            return;
        }
        LOG.warn("batch {}: {} staged files are missing or spoilt and are made again", batch, lost.size());
        // The other papers come together or not at all: one step, one transaction.
        documents.forget(
                batch,
                registered.stream()
                        .filter(document ->
                                lost.contains(document) || !document.kind().equals(DocumentKind.CERTIFICATE.code()))
                        .map(IssuedDocument::path)
                        .toList());
    }
}
