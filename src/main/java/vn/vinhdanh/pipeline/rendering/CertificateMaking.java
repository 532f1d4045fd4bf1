package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.vinhdanh.pipeline.step.LogPlace;
import vn.vinhdanh.publish.OutputStore;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.CertificateRenderer;

/**
 * Draws a certificate and leaves its file in the store, many at once. Only what the register asks goes on from here, so that no
 * row precedes its file and no chunk holds its documents in memory.
 */
final class CertificateMaking implements ItemProcessor<CertificateOrder, IssuedDocument> {

    private final CertificateRenderer certificates;
    private final OutputStore store;

    CertificateMaking(CertificateRenderer certificates, OutputStore store) {
        this.certificates = certificates;
        this.store = store;
    }

    @Override
    public IssuedDocument process(CertificateOrder order) {
        return LogPlace.at(order.grant().nomination().at(), () -> made(order));
    }

    private IssuedDocument made(CertificateOrder order) throws IOException {
        return store.put(order.batch(), certificates.render(order.decision(), order.grant()));
    }
}
