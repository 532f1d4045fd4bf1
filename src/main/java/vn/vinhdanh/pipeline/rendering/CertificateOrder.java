package vn.vinhdanh.pipeline.rendering;

import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;

/** One certificate to make. */
record CertificateOrder(Decision decision, Grant grant) {}
