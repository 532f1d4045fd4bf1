package vn.vinhdanh.render.certificate;

import java.util.List;
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

    private final CertificatePress press;

    PdfCertificates(CertificatePress press) {
        this.press = press;
    }

    @Override
    public RenderedDocument render(Decision decision, Grant grant) {
        AcceptedNomination nomination = grant.nomination();
        Award award = nomination.award();
        String recipient = nomination.recipient().nameWithHonorific();
        Pdf pdf = press.print(
                award.shortName() + " – " + recipient, decision, award, List.of(press.page(decision, grant)));
        return new RenderedDocument(
                DocumentKind.CERTIFICATE,
                CertificatePath.single(grant),
                pdf.content(),
                pdf.pages(),
                recipient,
                nomination.ordinal());
    }
}
