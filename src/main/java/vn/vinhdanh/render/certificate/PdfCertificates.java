package vn.vinhdanh.render.certificate;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.review.AcceptedNomination;

/** One recipient's certificate. */
@Component
final class PdfCertificates implements CertificateRenderer {

    private static final int ONE_PAGE = 1;

    private final CertificatePress press;

    PdfCertificates(CertificatePress press) {
        this.press = press;
    }

    @Override
    public RenderedDocument render(Decision decision, Grant grant) {
        AcceptedNomination nomination = grant.nomination();
        Award award = nomination.award();
        String recipient = nomination.recipient().nameWithHonorific();
        String title = award.shortName() + " – " + recipient;
        CertificatePage page = press.page(decision, grant);
        Optional<byte[]> compiled = press.compiled(decision).print(title, decision, grant, page);
        if (compiled.isPresent()) {
            return document(grant, recipient, compiled.get(), ONE_PAGE);
        }
        Pdf pdf = press.print(title, decision, award, List.of(page));
        return document(grant, recipient, pdf.content(), pdf.pages());
    }

    private static RenderedDocument document(Grant grant, String recipient, byte[] content, int pages) {
        return new RenderedDocument(
                DocumentKind.CERTIFICATE,
                CertificatePath.single(grant),
                content,
                pages,
                recipient,
                grant.nomination().ordinal());
    }
}
