package vn.vinhdanh.render.template;

import java.io.Serial;
import java.nio.file.Path;

/** A template, style, font or piece of artwork is nowhere to be found. */
public class TemplateMissing extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public TemplateMissing(String name, Path override) {
        super("The template file " + name + " is missing: neither " + override + " nor the program itself has it."
                + " Restore it, or correct its name where a template asks for it.");
    }
}
