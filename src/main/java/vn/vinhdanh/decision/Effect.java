package vn.vinhdanh.decision;

import java.util.List;

/** What a decision does to the awards of its grants. */
public sealed interface Effect {

    /** It grants them. */
    record Granting() implements Effect {}

    /**
     * They stand; it corrects (đính chính) how an earlier decision words them.
     *
     * @param lines one for each grant: who it is, and what is read instead of what
     */
    record Correcting(List<String> lines) implements Effect {}

    /** It revokes (hủy bỏ) them: certificate and bonus are withdrawn. */
    record Revoking() implements Effect {}
}
