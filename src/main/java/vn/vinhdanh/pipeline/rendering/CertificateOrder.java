package vn.vinhdanh.pipeline.rendering;

import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;

/** One certificate to make. */
record CertificateOrder(String batch, Decision decision, Grant grant) {}
