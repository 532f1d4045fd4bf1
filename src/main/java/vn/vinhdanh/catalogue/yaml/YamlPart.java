package vn.vinhdanh.catalogue.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys with their values, each with its line. A key that is not known is a fault: a misspelt one would be lost. */
final class YamlPart {

    private final String file;
    private final String what;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    YamlPart(String file, String what, Node node, Set<String> keys) {
        this.file = file;
        this.what = what;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw new CatalogueFault(file, line(node), what + " with keys and values is expected");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            put(tuple.getKeyNode(), tuple.getValueNode(), keys);
        }
    }

    private void put(Node keyNode, Node value, Set<String> keys) {
        String key = scalar(keyNode);
        if (!keys.contains(key)) {
            throw new CatalogueFault(file, line(keyNode), "the key " + key + " is not known");
        }
        if (values.putIfAbsent(key, value) != null) {
            throw new CatalogueFault(file, line(keyNode), "the key " + key + " stands here a second time");
        }
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String required(String key) {
        String value = optional(key);
        if (value == null || value.isBlank()) {
            throw new CatalogueFault(file, line(node), "this " + what + " has no " + key);
        }
        return value;
    }

    @Nullable
    String optional(String key) {
        Node value = values.get(key);
        return value == null ? null : scalar(value);
    }

    boolean truth(String key) {
        String text = required(key);
        if (!text.equals("true") && !text.equals("false")) {
            throw fault(key, "'" + text + "' is neither true nor false");
        }
        return text.equals("true");
    }

    LocalDate date(String key) {
        return date(key, required(key));
    }

    @Nullable
    LocalDate optionalDate(String key) {
        String text = optional(key);
        return text == null ? null : date(key, text);
    }

    private LocalDate date(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault(key, "'" + text + "' is no date; write yyyy-mm-dd");
        }
    }

    /** A number above zero, with a decimal point. */
    BigDecimal number(String key) {
        String text = required(key);
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?") || new BigDecimal(text).signum() == 0) {
            throw fault(key, "'" + text + "' is no number above zero; write it like 1.5");
        }
        return new BigDecimal(text);
    }

    int count(String key) {
        String text = required(key);
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw fault(key, "'" + text + "' is no whole number above zero");
        }
        return Integer.parseInt(text);
    }

    List<String> list(String key) {
        return sequence(key).getValue().stream().map(this::scalar).toList();
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return list(key).stream().map(name -> constant(key, name, type)).toList();
    }

    <E extends Enum<E>> E constant(String key, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> fault(
                        key, "'" + name + "' is not known; known are " + Arrays.toString(type.getEnumConstants())));
    }

    /** One of a few words. */
    <T> T word(String key, Map<String, T> words) {
        T meaning = words.get(required(key));
        if (meaning == null) {
            throw fault(key, "'" + required(key) + "' is not known; known are " + String.join(", ", words.keySet()));
        }
        return meaning;
    }

    YamlPart part(String key, String name, Set<String> keys) {
        Node value = values.get(key);
        if (value == null) {
            throw new CatalogueFault(file, line(node), "this " + what + " has no " + key);
        }
        return new YamlPart(file, name, value, keys);
    }

    boolean isPlain(String key) {
        return values.get(key) instanceof ScalarNode;
    }

    /** The parts below a list; none where the key is missing. */
    <T> List<T> parts(String key, String name, Set<String> keys, Function<YamlPart, T> read) {
        List<T> parts = new ArrayList<>();
        if (values.containsKey(key)) {
            sequence(key).getValue().forEach(part -> parts.add(read.apply(new YamlPart(file, name, part, keys))));
        }
        return List.copyOf(parts);
    }

    private SequenceNode sequence(String key) {
        if (values.get(key) instanceof SequenceNode sequence) {
            return sequence;
        }
        throw fault(key, key + " must be a list");
    }

    CatalogueFault fault(String key, String reason) {
        Node value = values.get(key);
        return new CatalogueFault(file, line(value == null ? node : value), reason);
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new CatalogueFault(file, line(value), "a plain text is expected here");
    }

    static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}
