package vn.vinhdanh.approval;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has approved which version of which templates. The office's profile in the settings counts as one: "office". */
public interface TemplateApprovals {

    String OFFICE = "office";

    /** Every kind as it is now. */
    List<Standing> all();

    /** Of these kinds those that nothing may be issued from; none while the settings ask for no approval. */
    List<Standing> lacking(Collection<String> kinds);

    /**
     * Approves a kind as it is now, keeping its files and the checksum of its proof.
     *
     * @param by who has looked at the proof
     */
    Standing approve(String kind, String by);

    /** The version that was approved last, and is another than the present one. */
    Optional<String> approvedBefore(String kind);

    /**
     * Keeps with a batch from which versions it is made, and all template files as they are now; the same again changes
     * nothing.
     */
    void use(String batch, Collection<String> kinds);

    /** Versions by kind. */
    Map<String, String> used(String batch);

    /**
     * Writes the templates that a batch was made from into a folder.
     *
     * @return false where none are kept
     */
    boolean unpack(String batch, Path folder);

    /**
     * How a kind stands.
     *
     * @param version SHA-256
     * @param changed the files that are not as the program brings them
     */
    record Standing(
            String kind,
            String version,
            State state,
            List<String> changed,
            @Nullable String by,
            @Nullable LocalDateTime at) {}

    /** Whether a kind may be used. */
    enum State {
        BUILT_IN,
        APPROVED,
        CHANGED
    }
}
