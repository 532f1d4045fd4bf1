package vn.vinhdanh.pipeline.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;

/** Makes one document of a batch anew, in memory. */
@Component
public class DocumentAgain {

    private final DecisionDesk desk;
    private final CertificateRenderer certificates;
    private final PaperStage papers;

    DocumentAgain(DecisionDesk desk, CertificateRenderer certificates, PaperStage papers) {
        this.desk = desk;
        this.certificates = certificates;
        this.papers = papers;
    }

    /** Empty when the batch no longer has such a document. */
    public Optional<byte[]> render(String batch, IssuedDocument document) {
        Integer ordinal = document.ordinal();
        if (ordinal != null) {
            return desk.certifying(batch).flatMap(decision -> certificate(decision, ordinal));
        }
        List<RenderedDocument> made = new ArrayList<>();
        if (document.kind().equals(DocumentKind.UNIT_ARCHIVE.code())) {
            desk.certifying(batch)
                    .ifPresent(decision -> papers.archive(
                            decision, document.path(), grant -> certificates.render(decision, grant), made::add));
        } else {
            papers.papers(batch, made::add, file -> {
                if (file.path().equals(document.path())) {
                    made.add(file.inMemory());
                }
            });
        }
        return made.stream()
                .filter(paper -> paper.path().equals(document.path()))
                .findFirst()
                .map(RenderedDocument::content);
    }

    private Optional<byte[]> certificate(Decision decision, int ordinal) {
        return decision.grants().stream()
                .filter(grant -> grant.nomination().ordinal() == ordinal)
                .findFirst()
                .map(grant -> certificates.render(decision, grant).content());
    }
}
