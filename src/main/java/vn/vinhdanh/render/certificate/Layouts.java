package vn.vinhdanh.render.certificate;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;

/** The layouts of all certificate styles, each read once. */
@Component
final class Layouts {

    private final TemplateFiles files;
    private final BonusSettings bonuses;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, Layout> read = new ConcurrentHashMap<>();

    Layouts(TemplateFiles files, BonusSettings bonuses) {
        this.files = files;
        this.bonuses = bonuses;
    }

    Layout of(Award award) {
        return read.computeIfAbsent(award.style(), this::read);
    }

    private Layout read(String style) {
        String file = "certificate/" + style + "/layout.yaml";
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
