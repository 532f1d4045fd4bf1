package vn.vinhdanh.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;

/** The fonts that templates may name, listed in templates/fonts/fonts.yaml, each read once. */
@Component
public class Fonts {

    private final Map<Face, byte[]> files = new LinkedHashMap<>();

    public Fonts(TemplateFiles templates) {
        String list = new String(templates.read("fonts/fonts.yaml"), StandardCharsets.UTF_8);
        for (Map<String, Object> entry : entries(list)) {
            Face face = new Face(
                    String.valueOf(entry.get("family")),
                    Integer.parseInt(String.valueOf(entry.get("weight"))),
                    Boolean.parseBoolean(String.valueOf(entry.get("italic"))),
                    String.valueOf(entry.get("file")));
            files.put(face, templates.read("fonts/" + face.file()));
        }
    }

    private static List<Map<String, Object>> entries(String list) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(list);
        } catch (YAMLException unreadable) {
            throw new TemplateFault("fonts/fonts.yaml", String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    public List<Face> faces() {
        return new ArrayList<>(files.keySet());
    }

    /** The font file's content, to be read by the caller. */
    public InputStream open(Face face) {
        byte[] content = files.get(face);
        if (content == null) {
            throw new IllegalArgumentException("no such face in fonts.yaml: " + face);
        }
        return new ByteArrayInputStream(content);
    }
}
