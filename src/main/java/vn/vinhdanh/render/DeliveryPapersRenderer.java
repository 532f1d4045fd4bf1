package vn.vinhdanh.render;

import java.util.function.Consumer;
import vn.vinhdanh.decision.Decision;

/**
 * Renders what goes with the certificates to each unit, in delivery order, every unit on pages of its own: the lists on
 * which their receipt is signed, {@code in/ky-nhan.pdf}, and the covers of the envelopes, {@code in/bia.pdf}.
 */
public interface DeliveryPapersRenderer {

    void render(Decision decision, Consumer<RenderedDocument> sink);
}
