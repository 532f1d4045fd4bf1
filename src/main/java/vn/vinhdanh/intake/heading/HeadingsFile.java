package vn.vinhdanh.intake.heading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The data file of headings; a fault in it stops the program at its start. */
final class HeadingsFile {

    private final Object root;

    private HeadingsFile(Object root) {
        this.root = root;
    }

    static HeadingsFile load(String resource) {
        try (InputStream in = Objects.requireNonNull(HeadingsFile.class.getResourceAsStream(resource), resource)) {
            return new HeadingsFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every phrase below the path, each meaning the constant that its list is named after. */
    <E extends Enum<E>> PhraseIndex<E> index(Class<E> meanings, String... path) {
        PhraseIndex<E> index = new PhraseIndex<>();
        for (Map.Entry<?, ?> entry : map(at(path), path).entrySet()) {
            E meaning = Enum.valueOf(meanings, String.valueOf(entry.getKey()));
            texts(entry.getValue(), path).forEach(phrase -> index.add(phrase, meaning));
        }
        return index;
    }

    List<String> phrases(String... path) {
        return texts(at(path), path);
    }

    String text(String... path) {
        return String.valueOf(at(path));
    }

    private Object at(String... path) {
        Object node = root;
        for (String key : path) {
            node = Objects.requireNonNull(map(node, path).get(key), () -> "headings.yaml lacks " + key);
        }
        return node;
    }

    private static Map<?, ?> map(Object node, String... path) {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("headings.yaml: no map at " + String.join(".", path));
    }

    private static List<String> texts(Object node, String... path) {
        if (!(node instanceof List<?> list)) {
            throw new IllegalStateException("headings.yaml: no list at " + String.join(".", path));
        }
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }
}
