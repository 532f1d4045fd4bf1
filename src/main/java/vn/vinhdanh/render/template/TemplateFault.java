package vn.vinhdanh.render.template;

import java.io.Serial;

/** A template cannot be filled: it is written wrong, or asks for something that the model does not have. */
public class TemplateFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public TemplateFault(String template, String reason, Throwable cause) {
        super("The template " + template + " cannot be filled: " + reason, cause);
    }
}
