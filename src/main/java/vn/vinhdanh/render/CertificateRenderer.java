package vn.vinhdanh.render;

import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;

/**
 * Renders one recipient's certificate as {@code <award folder>/0001-<slug>.pdf}. Safe to call from several threads;
 * the same arguments give the same bytes.
 */
public interface CertificateRenderer {

    RenderedDocument render(Decision decision, Grant grant);
}
