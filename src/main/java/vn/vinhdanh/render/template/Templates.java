package vn.vinhdanh.render.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills templates. Whatever a clerk writes is data: it is escaped, and it can run nothing. */
@Component
public class Templates {

    private final Configuration configuration;
    private final TemplateFiles files;

    public Templates(TemplateFiles files) {
        this.files = files;
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new FilesLoader(files));
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.forLanguageTag("vi-VN"));
        // Numbers are printed by the templates on purpose or as they are: 2026 must not become 2.026.
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
    }

    /**
     * Fills a template.
     *
     * @param name "decision/page.ftlh"; the ending .ftlh escapes for HTML, .ftlx for XML, .ftl is plain text
     * @throws TemplateMissing naming the file
     * @throws TemplateFault naming the file and the line
     */
    public String fill(String name, Map<String, ?> model) {
        StringWriter filled = new StringWriter();
        try {
            template(name).process(model, filled);
        } catch (TemplateException | IOException e) {
            throw new TemplateFault(name, reason(e), e);
        }
        return filled.toString();
    }

    /**
     * Reads a template without filling it.
     *
     * @throws TemplateMissing naming the file
     * @throws TemplateFault naming the file and the line
     */
    public void check(String name) {
        template(name);
    }

    private Template template(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (TemplateNotFoundException e) {
            throw new TemplateMissing(e.getTemplateName(), files.override());
        } catch (IOException e) {
            throw new TemplateFault(name, reason(e), e);
        }
    }

    /** What is wrong and where; the tips and the stack that follow are for the log. */
    private static String reason(Exception fault) {
        String message = String.valueOf(fault.getMessage());
        int tips = message.indexOf("\n----");
        return (tips < 0 ? message : message.substring(0, tips))
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
    }

    private record FilesLoader(TemplateFiles files) implements TemplateLoader {

        @Override
        public @Nullable Object findTemplateSource(String name) {
            Optional<byte[]> content = files.find(name);
            return content.map(bytes -> new Source(name, new String(bytes, StandardCharsets.UTF_8)))
                    .orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((Source) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {}

        private record Source(String name, String text) {}
    }
}
