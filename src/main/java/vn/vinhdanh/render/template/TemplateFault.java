package vn.vinhdanh.render.template;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A template file is written wrong, or asks for something that the model does not have. */
public class TemplateFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public TemplateFault(String template, String reason, @Nullable Throwable cause) {
        this("The template file " + template + " is faulty: " + reason, cause);
    }

    /** What a library said is for the log: people are told the root of a failure, which is this. */
    TemplateFault(String message, @Nullable Throwable cause) {
        super(message);
        if (cause != null) {
            addSuppressed(cause);
        }
    }
}
