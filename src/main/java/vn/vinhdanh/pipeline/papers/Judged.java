package vn.vinhdanh.pipeline.papers;

import java.util.List;
import vn.vinhdanh.pipeline.Verification.Paper;
import vn.vinhdanh.pipeline.Verification.Standing;

/**
 * A document that the register knows, and how it stands.
 *
 * @param isCertificate of one recipient: what was amended about others is nothing to it
 * @param reason what took its force; empty while it is in force
 */
record Judged(Paper paper, boolean isCertificate, String reason) {

    List<String> faults(String file) {
        return paper.standing() == Standing.IN_FORCE ? List.of() : List.of(file + ": " + reason);
    }
}
