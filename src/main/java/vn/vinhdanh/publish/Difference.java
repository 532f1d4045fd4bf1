package vn.vinhdanh.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.register.IssuedDocument;

/** A registered document whose file is missing or holds something else. */
record Difference(IssuedDocument document, String told) {

    /** Of all registered documents, in their order; every file is read. */
    static List<Difference> between(List<IssuedDocument> registered, Path folder) throws IOException {
        return ManyAtOnce.onAllCores(registered, document -> of(document, folder.resolve(document.path()))).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Difference> of(IssuedDocument document, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.of(new Difference(document, "missing file " + document.path()));
        }
        boolean same = Files.size(file) == document.bytes() && Checksum.of(file).equals(document.sha256());
        return same ? Optional.empty() : Optional.of(new Difference(document, "changed file " + document.path()));
    }
}
