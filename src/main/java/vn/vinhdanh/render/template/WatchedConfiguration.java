package vn.vinhdanh.render.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets every template, those taken in by others too, look now and then whether anybody still waits for it. */
final class WatchedConfiguration extends Configuration {

    private static final String WATCHED = "watched";

    WatchedConfiguration(Version version) {
        super(version);
    }

    @Override
    public Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        if (template != null) {
            synchronized (template) {
                if (template.getCustomAttribute(WATCHED) == null) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                    template.setCustomAttribute(WATCHED, true);
                }
            }
        }
        return template;
    }
}
