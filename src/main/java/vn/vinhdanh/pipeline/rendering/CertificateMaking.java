package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.vinhdanh.pipeline.step.LogPlace;
import vn.vinhdanh.publish.Staging;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.CertificateRenderer;

/**
 * Draws a certificate and puts its file into staging, many at once. Only what the register asks goes on from here, so that no
 * row precedes its file and no chunk holds its documents in memory.
 */
final class CertificateMaking implements ItemProcessor<CertificateOrder, IssuedDocument> {

    private final CertificateRenderer certificates;
    private final Staging staging;

    CertificateMaking(CertificateRenderer certificates, Staging staging) {
        this.certificates = certificates;
        this.staging = staging;
    }

    @Override
    public IssuedDocument process(CertificateOrder order) {
        return LogPlace.at(order.grant().nomination().at(), () -> made(order));
    }

    private IssuedDocument made(CertificateOrder order) throws IOException {
        return staging.put(order.batch(), certificates.render(order.decision(), order.grant()));
    }
}
