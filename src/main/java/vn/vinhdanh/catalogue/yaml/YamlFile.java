package vn.vinhdanh.catalogue.yaml;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One file of the catalogue as a tree in which every part knows its line. */
final class YamlFile {

    private final String name;
    private final Node root;

    YamlFile(String name, Reader text) {
        this.name = name;
        Node read = compose(text);
        if (read == null) {
            throw new CatalogueFault(name, 1, "the file is empty");
        }
        this.root = read;
    }

    private @Nullable Node compose(Reader text) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new CatalogueFault(name, line, "no readable YAML: " + e.getProblem());
        }
    }

    /**
     * The file as a list.
     *
     * @param what is listed, for messages: "award"
     */
    List<YamlPart> list(String what, Set<String> keys) {
        if (!(root instanceof SequenceNode list)) {
            throw new CatalogueFault(name, 1, "a list is expected, each " + what + " beginning with \"- \"");
        }
        List<YamlPart> parts = new ArrayList<>();
        list.getValue().forEach(node -> parts.add(new YamlPart(name, what, node, keys)));
        return parts;
    }

    YamlPart map(String what, Set<String> keys) {
        if (!(root instanceof MappingNode)) {
            throw new CatalogueFault(name, 1, "keys with values are expected: " + String.join(", ", keys));
        }
        return new YamlPart(name, what, root, keys);
    }

    CatalogueFault fault(String reason) {
        return new CatalogueFault(name, YamlPart.line(root), reason);
    }
}
