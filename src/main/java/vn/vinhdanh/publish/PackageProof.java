package vn.vinhdanh.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.render.DocumentKind;

/** Counts before anybody sees a package: rows, register and files must agree. */
@Component
public class PackageProof {

    private final Folders folders;
    private final Documents documents;

    PackageProof(Folders folders, Documents documents) {
        this.folders = folders;
        this.documents = documents;
    }

    /**
     * What a package must hold.
     *
     * @param certificates the ordinals of the rows whose certificate it must hold
     * @param printPages that the printer's files must have together
     */
    public record Expected(RowCounts rows, Set<Integer> certificates, int printPages) {}

    /**
     * Proves the staged package.
     *
     * @param asked for what it must hold, while its files are read: to make a large decision anew takes as long as that
     * @throws ProofFailed naming everything that does not agree
     */
    public void prove(String batch, Supplier<Expected> asked) throws IOException {
        List<IssuedDocument> registered = documents.of(batch);
        FutureTask<List<String>> files = new FutureTask<>(() -> fileFaults(folders.staging(batch), registered));
        Thread reading = new Thread(files, "proof");
        reading.setDaemon(true);
        reading.start();
        Expected expected = asked.get();
        List<String> faults = new ArrayList<>();
        RowCounts rows = expected.rows;
        if (!rows.addUp()) {
            faults.add(rows.read() + " rows were read, but " + rows.issued() + " issued, " + rows.returned()
                    + " returned and " + rows.alreadyIssued() + " issued before");
        }
        checkCertificates(registered, expected.certificates, faults);
        checkPrintRuns(registered, expected.printPages, faults);
        faults.addAll(done(files));
        if (!faults.isEmpty()) {
            throw new ProofFailed(batch, faults);
        }
    }

    private static void checkCertificates(List<IssuedDocument> registered, Set<Integer> expected, List<String> faults) {
        Set<Integer> missing = new HashSet<>(expected);
        for (IssuedDocument document : registered) {
            if (document.kind().equals(DocumentKind.CERTIFICATE.code()) && !missing.remove(document.ordinal())) {
                faults.add("a certificate that nobody or somebody twice gets: " + document.path());
            }
        }
        missing.forEach(ordinal -> faults.add("no certificate for row number " + ordinal + " of the list"));
    }

    private static void checkPrintRuns(List<IssuedDocument> registered, int expected, List<String> faults) {
        int pages = registered.stream()
                .filter(document -> document.kind().equals(DocumentKind.PRINT_RUN.code()))
                .mapToInt(IssuedDocument::pages)
                .sum();
        if (pages != expected) {
            faults.add("the print runs have " + pages + " pages in place of " + expected);
        }
    }

    private static List<String> fileFaults(Path staging, List<IssuedDocument> registered) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> strangers = new TreeSet<>(PackageFiles.in(staging).keySet());
        // of a start that was cut off between the reports and the publication
        strangers.removeIf(name -> PublishedPackage.isReport(name) || name.equals(Publication.CHECKSUMS));
        Difference.between(registered, staging).forEach(difference -> faults.add(difference.told()));
        for (IssuedDocument document : registered) {
            strangers.remove(document.path());
            if (isPrinted(document) && document.pages() < 1) {
                faults.add("no page in " + document.path());
            }
        }
        strangers.forEach(path -> faults.add("unregistered file " + path));
        return faults;
    }

    private static List<String> done(FutureTask<List<String>> files) throws IOException {
        try {
            return files.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the reading of a package's files was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What a clerk dropped goes back as it came, a PDF too: nobody has counted its pages. */
    private static boolean isPrinted(IssuedDocument document) {
        return document.path().endsWith(".pdf") && !document.kind().equals(DocumentKind.RETURNED_WORKBOOK.code());
    }
}
