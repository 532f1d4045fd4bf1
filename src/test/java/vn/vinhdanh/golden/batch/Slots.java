package vn.vinhdanh.golden.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.vinhdanh.golden.measure.Box;

/** The slots of a style as its layout.yaml states them. */
record Slots(Map<String, Slot> byName) {

    private static final Map<String, Slots> READ = new ConcurrentHashMap<>();

    /**
     * @param min the smallest size, in points
     * @param lines at most so many
     */
    record Slot(Box box, String family, int weight, boolean italic, double min, double leading, int lines) {}

    static Slots of(String style) {
        return READ.computeIfAbsent(style, Slots::read);
    }

    Slot slot(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    private static Slots read(String style) {
        Path file = Path.of("templates/certificate", style, "layout.yaml");
        try {
            Map<?, ?> layout = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            Map<String, Slot> slots = new LinkedHashMap<>();
            part(layout, "slots").forEach((name, slot) -> slots.put(name, slot(new HashMap<>(part(slot)))));
            return new Slots(slots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Slot slot(Map<String, Object> slot) {
        Map<String, Object> box = part(slot, "box");
        Map<String, Object> font = part(slot, "font");
        Map<String, Object> size = part(slot, "size");
        double left = number(box, "x");
        double top = number(box, "y");
        return new Slot(
                new Box(left, top, left + number(box, "w"), top + number(box, "h")),
                String.valueOf(font.get("family")),
                (int) number(font, "weight"),
                "italic".equals(font.get("style")),
                number(size, "min"),
                number(size, "leading"),
                (int) number(size, "lines"));
    }

    private static Map<String, Object> part(Map<?, ?> of, String name) {
        return part(Objects.requireNonNull(of.get(name), name));
    }

    private static Map<String, Object> part(Object part) {
        Map<String, Object> named = new LinkedHashMap<>();
        ((Map<?, ?>) part).forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    private static double number(Map<String, Object> of, String name) {
        return ((Number) Objects.requireNonNull(of.get(name), name)).doubleValue();
    }
}
