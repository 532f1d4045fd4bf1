package vn.vinhdanh.render;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;

/**
 * Renders what goes with the certificates to each unit, in delivery order, every unit on pages of its own: the lists on
 * which their receipt is signed, {@code in/ky-nhan.pdf}, and the covers of the envelopes, {@code in/bia.pdf}.
 */
public interface DeliveryPapersRenderer {

    void render(Decision decision, Consumer<RenderedDocument> sink);

    /**
     * Packs each unit's certificates and its receipt list into {@code theo-don-vi/<unit>.zip}, so that a unit can be sent
     * its own and nobody else's. Nothing where all belong to one unit: the package itself is that unit's.
     *
     * @param wanted which archives, by their paths
     * @param certificates the finished certificates
     */
    void archives(
            Decision decision,
            Predicate<String> wanted,
            Function<Grant, RenderedDocument> certificates,
            Consumer<RenderedDocument> sink);

    /** Lists, covers and all archives, in no promised order; no receipt list is laid out twice. */
    void renderWithArchives(
            Decision decision, Function<Grant, RenderedDocument> certificates, Consumer<RenderedDocument> sink);

    /** The ordinals of the nominations whose certificates an archive holds, by its path. */
    Map<String, Set<Integer>> archived(Decision decision);
}
