package vn.vinhdanh.render.template;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A template, style or picture asks for what none may have, or for more than this machine has to give. */
public class TemplateRefused extends TemplateFault {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param reason what it asks for, where known with the line, and what to do instead */
    public TemplateRefused(String template, String reason, @Nullable Throwable cause) {
        super("The template file " + template + " is refused: " + reason, cause);
    }
}
