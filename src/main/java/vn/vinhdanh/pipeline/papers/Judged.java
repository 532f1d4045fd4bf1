package vn.vinhdanh.pipeline.papers;

import java.util.List;
import vn.vinhdanh.pipeline.Verification.Paper;
import vn.vinhdanh.pipeline.Verification.Standing;

/**
 * A document that the register knows, and how it stands.
 *
 * @param reason what took its force; empty while it is in force
 */
record Judged(Paper paper, String reason) {

    List<String> faults(String file) {
        return paper.standing() == Standing.IN_FORCE ? List.of() : List.of(file + ": " + reason);
    }
}
