package vn.vinhdanh.catalogue.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of one catalogue entry, each with its line. */
final class EntryFields {

    private static final Set<String> KEYS = Set.of(
            "code",
            "name",
            "short",
            "folder",
            "style",
            "kinds",
            "levels",
            "achievement",
            "spellings",
            "from",
            "until",
            "law",
            "confidence");

    private final String file;
    private final MappingNode entry;
    private final Map<String, Node> values = new LinkedHashMap<>();

    EntryFields(String file, MappingNode entry) {
        this.file = file;
        this.entry = entry;
        for (NodeTuple tuple : entry.getValue()) {
            put(tuple.getKeyNode(), tuple.getValueNode());
        }
    }

    /** A misspelt "until" would leave an award in force for ever, so no key is passed over. */
    private void put(Node keyNode, Node value) {
        String key = scalar(keyNode);
        if (!KEYS.contains(key)) {
            throw new CatalogueFault(file, CatalogueReader.line(keyNode), "the key " + key + " is not known");
        }
        if (values.putIfAbsent(key, value) != null) {
            throw new CatalogueFault(
                    file, CatalogueReader.line(keyNode), "the key " + key + " stands here a second time");
        }
    }

    String required(String key) {
        String value = optional(key);
        if (value == null || value.isBlank()) {
            throw new CatalogueFault(file, CatalogueReader.line(entry), "this award has no " + key);
        }
        return value;
    }

    @Nullable
    String optional(String key) {
        Node node = values.get(key);
        return node == null ? null : scalar(node);
    }

    List<String> list(String key) {
        Node node = values.get(key);
        if (!(node instanceof SequenceNode sequence)) {
            throw fault(key, key + " must be a list in square brackets");
        }
        return sequence.getValue().stream().map(this::scalar).toList();
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return list(key).stream()
                .map(name -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> fault(
                                key,
                                "'" + name + "' is not known; known are " + Arrays.toString(type.getEnumConstants()))))
                .toList();
    }

    CatalogueFault fault(String key, String reason) {
        Node node = values.get(key);
        return new CatalogueFault(file, CatalogueReader.line(node == null ? entry : node), reason);
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new CatalogueFault(file, CatalogueReader.line(node), "a plain text is expected here");
    }
}
