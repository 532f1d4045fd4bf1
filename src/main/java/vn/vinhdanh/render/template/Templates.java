package vn.vinhdanh.render.template;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Fills templates. Whatever a clerk writes is data: it is escaped, and it can run nothing. */
@Component
@EnableConfigurationProperties(TemplateLimits.class)
public class Templates {

    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

    private final Configuration configuration;
    private final TemplateFiles files;
    private final WatchedFilling filling;

    public Templates(TemplateFiles files) {
        this(files, TemplateLimits.USUAL);
    }

    /** With an office's own limits. */
    @Autowired
    Templates(TemplateFiles files, TemplateLimits limits) {
        this.files = files;
        filling = new WatchedFilling(Duration.ofSeconds(limits.seconds()), limits.characters());
        configuration = new WatchedConfiguration(BEHAVIOUR);
        configuration.setTemplateLoader(new FilesLoader(files));
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.forLanguageTag("vi-VN"));
        configuration.setTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        // Numbers are printed by the templates on purpose or as they are: 2026 must not become 2.026.
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(MissingNames.TOLD);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        DefaultObjectWrapper wrapper = new DefaultObjectWrapper(BEHAVIOUR);
        wrapper.setMemberAccessPolicy(ModelAccess.OWN_RECORDS);
        configuration.setObjectWrapper(wrapper);
    }

    /**
     * Fills a template.
     *
     * @param name "decision/page.ftlh"; the ending .ftlh escapes for HTML, .ftlx for XML, .ftl is plain text
     * @throws TemplateMissing naming the file
     * @throws TemplateFault naming the file and the line
     * @throws TemplateRefused when it asks for what no template may have, or never ends
     */
    public String fill(String name, Map<String, ?> model) {
        Template template = template(name);
        try {
            return filling.fill(template, model);
        } catch (TemplateException | IOException e) {
            throw FaultText.of(name, e, files);
        }
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
            throw FaultText.of(name, e, files);
        }
    }
}
