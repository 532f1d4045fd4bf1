package vn.vinhdanh.render.certificate;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.BonusSettings;
import vn.vinhdanh.render.certificate.paper.CertificatePapers;
import vn.vinhdanh.render.certificate.paper.Sheet;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;

/** The layouts of all certificate styles, each read once. */
@Component
@EnableConfigurationProperties(CertificatePapers.class)
final class Layouts {

    private final TemplateFiles files;
    private final BonusSettings bonuses;
    private final CertificatePapers papers;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, Layout> read = new ConcurrentHashMap<>();

    Layouts(TemplateFiles files, BonusSettings bonuses, CertificatePapers papers) {
        this.files = files;
        this.bonuses = bonuses;
        this.papers = papers;
        papers.paper().keySet().forEach(this::exists);
    }

    /** A slip in a setting must not print on the wrong paper. */
    private void exists(String style) {
        if (files.find(file(style)).isEmpty()) {
            throw new IllegalArgumentException("vinhdanh.certificate.paper names the style \"" + style
                    + "\", but the templates have no " + file(style) + ". Correct the name.");
        }
    }

    private static String file(String style) {
        return "certificate/" + style + "/layout.yaml";
    }

    /** The sheet on which certificates of this award's style are printed. */
    Sheet sheet(Award award) {
        Layout.Page page = of(award).page();
        return papers.sheet(award.style(), page.width(), page.height());
    }

    Layout of(Award award) {
        return read.computeIfAbsent(award.style(), this::read);
    }

    private Layout read(String style) {
        String file = file(style);
        String text = new String(files.read(file), StandardCharsets.UTF_8);
        try {
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            new LayoutShape(file).check(yaml.compose(new StringReader(text)), wanted());
            return mapper.convertValue(yaml.load(text), Layout.class);
        } catch (MarkedYAMLException unreadable) {
            throw new TemplateFault(file, at(unreadable.getProblemMark()) + unreadable.getProblem(), unreadable);
        } catch (YAMLException | JacksonException unreadable) {
            throw new TemplateFault(file, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static String at(@Nullable Mark mark) {
        return mark == null ? "" : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ";
    }

    private List<String> wanted() {
        return Arrays.stream(SlotName.values())
                .filter(name -> name != SlotName.BONUS || bonuses.onCertificate())
                .map(SlotName::key)
                .toList();
    }
}
