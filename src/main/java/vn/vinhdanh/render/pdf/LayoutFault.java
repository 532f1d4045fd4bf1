package vn.vinhdanh.render.pdf;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A document cannot be laid out as its template asks: a style, a font or a piece of artwork is at fault. */
public class LayoutFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param lastRead the style or artwork that was read last, below templates/; null where none was */
    LayoutFault(String title, String reason, @Nullable String lastRead, @Nullable Throwable cause) {
        super("The document \"" + title + "\" cannot be laid out: " + reason + "."
                + (lastRead == null ? "" : " The file read last was templates/" + lastRead + ".")
                + " Correct the template, or take your own copy of it away.");
        // for the log: people are told the root of a failure, which is this
        if (cause != null) {
            addSuppressed(cause);
        }
    }
}
