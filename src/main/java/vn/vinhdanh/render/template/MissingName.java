package vn.vinhdanh.render.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import org.jspecify.annotations.Nullable;

/** A name that the model does not have, told while the place where it was asked for can still be looked into. */
final class MissingName extends TemplateException {

    private static final long serialVersionUID = 1L;

    private final String told;

    MissingName(String told, TemplateException cause, @Nullable Environment environment) {
        super(told, cause, environment);
        this.told = told;
    }

    String told() {
        return told;
    }
}
