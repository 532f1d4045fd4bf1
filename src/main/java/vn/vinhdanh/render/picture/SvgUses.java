package vn.vinhdanh.render.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** How much artwork grows by drawing parts of itself again: ten lines of {@code <use>} may mean a billion shapes. */
final class SvgUses {

    private static final long MOST_SHAPES = 200_000;
    private static final int DEEPEST = 200;

    private static final class Part {
        private final List<Part> parts = new ArrayList<>();
        private final List<String> drawnAgain = new ArrayList<>();
    }

    private final Part whole = new Part();
    private final Deque<Part> open = new ArrayDeque<>(List.of(whole));
    private final Map<String, Part> named = new HashMap<>();
    private final Map<Part, Long> counted = new HashMap<>();

    void begins(String name, Attributes attributes) throws SvgReading.Refused {
        Part part = new Part();
        open.getFirst().parts.add(part);
        open.push(part);
        if (open.size() > DEEPEST) {
            throw new SvgReading.Refused("its groups are nested deeper than " + DEEPEST);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getLocalName(i);
            if (attribute.equals("id")) {
                named.putIfAbsent(attributes.getValue(i), part);
            }
            // patterns, masks and gradients may be chained the same way
            if (attribute.equals("href")) {
                part.drawnAgain.add(attributes.getValue(i).strip().substring(1));
            }
        }
    }

    void ends() {
        open.pop();
    }

    void checkGrowth() throws SvgReading.Refused {
        if (shapes(whole, new HashSet<>()) > MOST_SHAPES) {
            throw new SvgReading.Refused("with what it draws again it has more than " + MOST_SHAPES + " shapes");
        }
    }

    private long shapes(Part part, Set<Part> around) throws SvgReading.Refused {
        Long known = counted.get(part);
        if (known != null) {
            return known;
        }
        if (!around.add(part)) {
            throw new SvgReading.Refused("a part of it draws itself again");
        }
        long shapes = 1;
        for (Part inner : part.parts) {
            shapes += shapes(inner, around);
        }
        for (String again : part.drawnAgain) {
            @Nullable Part drawn = named.get(again);
            shapes += drawn == null ? 0 : shapes(drawn, around);
        }
        around.remove(part);
        counted.put(part, Math.min(shapes, MOST_SHAPES + 1));
        return Math.min(shapes, MOST_SHAPES + 1);
    }
}
