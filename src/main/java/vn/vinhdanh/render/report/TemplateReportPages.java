package vn.vinhdanh.render.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.render.ReportPages;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

@Component
public class TemplateReportPages implements ReportPages {

    private final Templates templates;
    private final TemplateFiles files;

    public TemplateReportPages(Templates templates, TemplateFiles files) {
        this.templates = templates;
        this.files = files;
    }

    @Override
    public String runReport(Map<String, ?> model) {
        return fill("report/bao-cao.ftlh", model);
    }

    @Override
    public String index(Map<String, ?> model) {
        return fill("report/index.ftlh", model);
    }

    @Override
    public String night(Map<String, ?> model) {
        return fill("report/bao-cao-dem.ftlh", model);
    }

    @Override
    public String comparison(Map<String, ?> model) {
        return fill("report/so-sanh.ftlh", model);
    }

    /** The style stands inside the page, so that a page alone can be mailed. */
    private String fill(String template, Map<String, ?> model) {
        Map<String, Object> withStyle = new HashMap<>(model);
        withStyle.put("style", new String(files.read("report/style.css"), StandardCharsets.UTF_8));
        return templates.fill(template, withStyle);
    }
}
