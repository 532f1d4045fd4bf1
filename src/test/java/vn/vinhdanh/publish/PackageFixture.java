package vn.vinhdanh.publish;

import static vn.vinhdanh.publish.FolderTree.bytes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

/** A package that is put together as the steps do it: into staging and into the register. */
public final class PackageFixture {

    static final String BATCH = "dot-1";

    private final Staging staging;
    private final Documents documents;

    PackageFixture(Folders folders, Documents documents) {
        this.staging = new Staging(folders);
        this.documents = documents;
    }

    public static Folders folders(Path home) {
        return new Folders(
                home.resolve("input"), home.resolve("output"), home.resolve("data"), home.resolve("templates"));
    }

    public static Staging staging(Path home) {
        return new Staging(folders(home));
    }

    PackageFixture withDecision() throws IOException {
        return with(RenderedDocument.of(DocumentKind.DECISION, "quyet-dinh.pdf", bytes("quyết định"), 2));
    }

    PackageFixture withCertificate(int ordinal) throws IOException {
        return withCertificate(ordinal, "bang-khen/000" + ordinal + ".pdf");
    }

    PackageFixture withCertificate(int ordinal, String path) throws IOException {
        return with(new RenderedDocument(DocumentKind.CERTIFICATE, path, bytes("bằng " + path), 1, "Lê An", ordinal));
    }

    PackageFixture withPrintRun(int pages) throws IOException {
        return with(RenderedDocument.of(DocumentKind.PRINT_RUN, "in/bang-khen-001.pdf", bytes("bản in"), pages));
    }

    PackageFixture withReturned(String file) throws IOException {
        return with(RenderedDocument.of(DocumentKind.RETURNED_WORKBOOK, "tra-lai/" + file, bytes("trả lại"), 0));
    }

    PackageFixture with(RenderedDocument document) throws IOException {
        IssuedDocument issued = staging.put(BATCH, document);
        documents.register(BATCH, List.of(issued));
        return this;
    }
}
