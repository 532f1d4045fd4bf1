package vn.vinhdanh.render.certificate;

import java.util.List;

/**
 * One certificate as page.ftlh draws it.
 *
 * @param texts in reading order
 */
public record CertificatePage(boolean draft, List<PlacedText> texts) {}
