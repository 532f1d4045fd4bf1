package vn.vinhdanh.render.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The data file that says what the blank workbook holds; a fault in it stops the program at its start. */
final class FormFile {

    private static final String RESOURCE = "/render/nomination-form.yaml";

    private final Map<?, ?> node;

    private FormFile(Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            throw new IllegalStateException(RESOURCE + ": a map is expected instead of " + node);
        }
        this.node = map;
    }

    static FormFile load() {
        try (InputStream in = Objects.requireNonNull(FormFile.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new FormFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    FormFile at(String key) {
        return new FormFile(value(key));
    }

    /** The parts below a list. */
    List<FormFile> all(String key) {
        return list(value(key)).stream().<FormFile>map(FormFile::new).toList();
    }

    /** The keys of a map, in the file's order. */
    List<String> keys() {
        return node.keySet().stream().map(String::valueOf).toList();
    }

    String text(String key) {
        return String.valueOf(value(key));
    }

    List<String> texts(String key) {
        return texts(value(key));
    }

    /** The rows of a small table. */
    List<List<String>> rows(String key) {
        return list(value(key)).stream().map(FormFile::texts).toList();
    }

    List<FormSheet> sheets(String key) {
        return all(key).stream()
                .map(sheet -> new FormSheet(
                        sheet.text("sheet"),
                        sheet.text("title"),
                        sheet.text("note"),
                        sheet.number("frozen", 0),
                        sheet.all("fields").stream().map(FormFile::field).toList()))
                .toList();
    }

    private FormField field() {
        Set<String> known = Set.of("name", "width", "rows", "input", "list", "strict", "hint");
        keys().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalStateException(RESOURCE + ": the key " + key + " is not known");
        });
        String input = Objects.requireNonNullElse(optional("input"), "text");
        return new FormField(
                text("name"),
                number("width", 0),
                number("rows", 1),
                FormInput.valueOf(input.toUpperCase(Locale.ROOT)),
                optional("list"),
                Boolean.parseBoolean(optional("strict")),
                text("hint"));
    }

    private int number(String key, int otherwise) {
        String written = optional(key);
        return written == null ? otherwise : Integer.parseInt(written);
    }

    private @Nullable String optional(String key) {
        Object value = node.get(key);
        return value == null ? null : value.toString();
    }

    private Object value(String key) {
        return Objects.requireNonNull(node.get(key), () -> RESOURCE + " lacks " + key);
    }

    private static List<String> texts(Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    private static List<Object> list(Object value) {
        if (!(value instanceof List<?> list)) {
            throw new IllegalStateException(RESOURCE + ": a list is expected instead of " + value);
        }
        return list.stream().flatMap(Stream::<Object>ofNullable).toList();
    }
}
