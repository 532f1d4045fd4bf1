package vn.vinhdanh.render.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
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
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return complete(file, mapper.convertValue(tree, Layout.class));
        } catch (YAMLException | JacksonException unreadable) {
            throw new TemplateFault(file, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private Layout complete(String file, Layout layout) {
        for (SlotName name : SlotName.values()) {
            boolean wanted = name != SlotName.BONUS || bonuses.onCertificate();
            if (wanted && !layout.slots().containsKey(name.key())) {
                throw new TemplateFault(file, "it has no slot " + name.key(), null);
            }
        }
        return layout;
    }
}
