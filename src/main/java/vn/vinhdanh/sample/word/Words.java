package vn.vinhdanh.sample.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One file of words below {@code sample/}: lists and weights, found by the keys that lead to them. */
public final class Words {

    private final String file;
    private final Map<?, ?> root;

    private Words(String file, Map<?, ?> root) {
        this.file = file;
        this.root = root;
    }

    /** Loads a file that travels inside the program. */
    public static Words load(String name) {
        String file = "/sample/" + name + ".yaml";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + file);
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            return new Words(file, new Yaml(new SafeConstructor(new LoaderOptions())).<Map<?, ?>>load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> list(String... keys) {
        if (node(keys) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        throw missing(keys);
    }

    public String text(String... keys) {
        return String.valueOf(node(keys));
    }

    /** Each word with its weight, or whatever else stands behind it. */
    public Map<String, String> pairs(String... keys) {
        if (node(keys) instanceof Map<?, ?> map) {
            Map<String, String> pairs = new LinkedHashMap<>();
            map.forEach((key, value) -> pairs.put(String.valueOf(key), String.valueOf(value)));
            return pairs;
        }
        throw missing(keys);
    }

    private Object node(String... keys) {
        Object node = root;
        for (String key : keys) {
            Object next = node instanceof Map<?, ?> map ? map.get(key) : null;
            if (next == null) {
                throw missing(keys);
            }
            node = next;
        }
        return node;
    }

    private IllegalStateException missing(String... keys) {
        return new IllegalStateException(file + " has nothing of the wanted kind at " + String.join(".", keys));
    }
}
