package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells of papers that somebody brings whether the register has issued them and whether they still stand. */
public interface Verification {

    /** Looks at a document, or at a published folder with everything in it. */
    Verdict verify(Path path) throws IOException;

    /**
     * What the register says.
     *
     * @param faults empty where everything was issued as it is and still stands
     * @param remarks what else is to be known
     */
    record Verdict(List<Paper> papers, List<String> faults, List<String> remarks) {

        public boolean holds() {
            return faults.isEmpty();
        }
    }

    /** A document that the register knows: its batch, its path there, and how it stands. */
    record Paper(String batch, String path, Standing standing) {}

    /** How a document stands; {@link #code} is what scripts read. */
    enum Standing {
        /** Issued, and in force. */
        IN_FORCE("in-force"),
        /** A draft: nothing has been issued by it. */
        DRAFT("draft"),
        /** A newer version of the file, or the numbered documents, took its place. */
        REPLACED("replaced"),
        /** A correcting decision had it printed anew. */
        CORRECTED("corrected"),
        /** A revoking decision withdrew it. */
        REVOKED("revoked");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
