package vn.vinhdanh.render.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.render.template.TemplateFiles;

/** The layouts of all certificate styles, each read once. */
@Component
final class Layouts {

    private final TemplateFiles files;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Map<String, Layout> read = new ConcurrentHashMap<>();

    Layouts(TemplateFiles files) {
        this.files = files;
    }

    Layout of(Award award) {
        return read.computeIfAbsent(award.style(), this::read);
    }

    private Layout read(String style) {
        String text = new String(files.read("certificate/" + style + "/layout.yaml"), StandardCharsets.UTF_8);
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return mapper.convertValue(tree, Layout.class);
    }
}
