package vn.vinhdanh.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.proof.PaperReader;

/**
 * Reads each paper of a staged package before anybody sees it: the pages that the register has of it, all fonts in the file, and
 * on a certificate and in the decision the names of those who are commended.
 */
@Component
public class PaperProof {

    private static final String SET_BY_OTHERS = DocumentKind.RETURNED_WORKBOOK.code();

    private final Folders folders;
    private final Documents documents;
    private final PaperReader papers;

    PaperProof(Folders folders, Documents documents, PaperReader papers) {
        this.folders = folders;
        this.documents = documents;
        this.papers = papers;
    }

    /**
     * Who stands on the papers.
     *
     * @param certified by the ordinal of the row
     * @param decided lists that the decision names each in its order, however it mixes them; empty where nothing is decided
     */
    public record Named(Map<Integer, String> certified, Collection<List<String>> decided) {}

    /** @throws ProofFailed naming every paper that is not as it must be */
    public void prove(String batch, Named named) throws IOException {
        List<IssuedDocument> printed = documents.of(batch).stream()
                .filter(document -> document.path().endsWith(".pdf"))
                .filter(document -> !document.kind().equals(SET_BY_OTHERS))
                .toList();
        Path staging = folders.staging(batch);
        List<String> faults = ManyAtOnce.onAllCores(printed, document -> faults(staging, document, named)).stream()
                .flatMap(List::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new ProofFailed(batch, faults);
        }
    }

    private List<String> faults(Path staging, IssuedDocument document, Named named) {
        List<String> faults = new ArrayList<>();
        String path = document.path();
        List<NamesInOrder> wanted = lists(document, named).stream()
                .map(names -> new NamesInOrder(papers, names))
                .toList();
        try {
            Path file = staging.resolve(path);
            PaperReader.Paper paper = wanted.isEmpty()
                    ? papers.leafThrough(file)
                    : papers.read(file, page -> wanted.forEach(names -> names.accept(page)));
            if (paper.pages() != document.pages()) {
                faults.add(path + " has " + paper.pages() + " pages in place of " + document.pages());
            }
            if (!paper.fontsLeftOut().isEmpty()) {
                faults.add(path + " is without its fonts " + String.join(", ", paper.fontsLeftOut()));
            }
            wanted.stream()
                    .flatMap(names -> Stream.ofNullable(names.missing()))
                    .forEach(name -> faults.add("\"" + name + "\" does not stand in " + path));
        } catch (IOException unreadable) {
            faults.add(path + " cannot be read: " + unreadable.getMessage());
        }
        return faults;
    }

    private static Collection<List<String>> lists(IssuedDocument document, Named named) {
        if (document.kind().equals(DocumentKind.DECISION.code())) {
            return named.decided();
        }
        boolean isCertificate = document.kind().equals(DocumentKind.CERTIFICATE.code());
        String name = isCertificate ? named.certified().get(document.ordinal()) : null;
        return name == null ? List.of() : List.of(List.of(name));
    }

    /** A hundred thousand names are looked for in a text of as many lines: each behind the one before, in one pass. */
    private static final class NamesInOrder {

        private final PaperReader papers;
        private final List<String> names;
        /** What has been read and may still hold the next name. */
        private final StringBuilder ahead = new StringBuilder();

        private int next;

        NamesInOrder(PaperReader papers, List<String> names) {
            this.papers = papers;
            this.names = names;
        }

        void accept(String page) {
            ahead.append(page);
            int from = 0;
            while (next < names.size()) {
                String name = papers.lettersOf(names.get(next));
                int at = ahead.indexOf(name, from);
                if (at < 0) {
                    ahead.delete(0, Math.max(from, ahead.length() - name.length()));
                    return;
                }
                from = at + name.length();
                next++;
            }
            ahead.setLength(0);
        }

        @Nullable
        String missing() {
            return next < names.size() ? names.get(next) : null;
        }
    }
}
