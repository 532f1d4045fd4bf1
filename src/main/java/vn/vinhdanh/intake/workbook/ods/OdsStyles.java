package vn.vinhdanh.intake.workbook.ods;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The typefaces of an OpenDocument spreadsheet's styles: a style's own, or its parent's. */
final class OdsStyles extends DefaultHandler {

    private static final String DEFAULT = "";
    private static final int DEEPEST = 20;

    private final Map<String, String> faces = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private String style = DEFAULT;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (qName) {
            case "style:font-face" -> put(faces, attributes.getValue("style:name"), family(attributes, "svg:"));
            case "style:default-style" -> style = DEFAULT;
            case "style:style" -> {
                String own = attributes.getValue("style:name");
                style = own == null ? DEFAULT : own;
                put(parents, style, attributes.getValue("style:parent-style-name"));
            }
            case "style:text-properties" -> {
                String face = attributes.getValue("style:font-name");
                put(fonts, style, face == null ? family(attributes, "fo:") : faces.getOrDefault(face, face));
            }
            default -> {}
        }
    }

    private static @Nullable String family(Attributes attributes, String prefix) {
        String family = attributes.getValue(prefix + "font-family");
        return family == null ? null : family.replace("'", "").replace("\"", "");
    }

    private static void put(Map<String, String> map, @Nullable String key, @Nullable String value) {
        if (key != null && value != null) {
            map.put(key, value);
        }
    }

    /** @param name of a cell's or a text's style; null for the default */
    @Nullable
    String font(@Nullable String name) {
        String at = name == null ? DEFAULT : name;
        for (int depth = 0; depth < DEEPEST; depth++) {
            String font = fonts.get(at);
            String parent = parents.get(at);
            if (font != null || parent == null) {
                return font == null ? fonts.get(DEFAULT) : font;
            }
            at = parent;
        }
        return null;
    }
}
