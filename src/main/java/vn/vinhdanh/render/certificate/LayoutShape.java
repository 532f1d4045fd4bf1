package vn.vinhdanh.render.certificate;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import vn.vinhdanh.render.certificate.fit.Slot;
import vn.vinhdanh.render.template.NearestNames;
import vn.vinhdanh.render.template.TemplateFault;

/** Compares what stands in a layout.yaml with what a {@link Layout} holds, so that a slip is told with its line. */
record LayoutShape(String file) {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "align", Set.of("left", "center", "right"),
            "valign", Set.of("top", "middle", "bottom"),
            "style", Set.of("normal", "italic"));

    /** @param wanted the slots without which no certificate can be drawn */
    void check(@Nullable Node document, List<String> wanted) {
        if (document == null) {
            throw new TemplateFault(file, "it is empty", null);
        }
        Map<String, NodeTuple> parts = entries("the layout", document);
        known("the layout", parts, Set.of("page", "faces", "slots"));
        record(Layout.Page.class, "page", value("the layout", "page", parts, document));
        Node slots = value("the layout", "slots", parts, document);
        Map<String, NodeTuple> written = entries("slots", slots);
        known(
                "slots",
                written,
                Arrays.stream(SlotName.values()).map(SlotName::key).collect(Collectors.toCollection(TreeSet::new)));
        wanted.forEach(name -> value("slots", name, written, slots));
        written.forEach((name, entry) -> record(Slot.class, name, entry.getValueNode()));
    }

    private void record(Class<?> type, String path, Node node) {
        Map<String, NodeTuple> written = entries(path, node);
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
        }
        known(path, written, components.keySet());
        components.forEach((name, component) -> {
            boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (written.containsKey(name) || !mayBeAbsent) {
                field(component, path + "." + name, value(path, name, written, node));
            }
        });
    }

    private void field(RecordComponent component, String path, Node node) {
        if (component.getType().isRecord()) {
            record(component.getType(), path, node);
        } else if (!(node instanceof ScalarNode scalar)) {
            throw fault(node, path + " is one value, not a list");
        } else if (component.getType().isPrimitive()) {
            boolean whole = component.getType() == int.class;
            if (!scalar.getValue().matches(whole ? "\\d{1,6}" : "-?\\d{1,6}(\\.\\d+)?")) {
                throw fault(
                        node,
                        path + " is a " + (whole ? "whole number" : "number with a decimal point") + ", not \""
                                + scalar.getValue() + "\"");
            }
        } else {
            Set<String> words = WORDS.getOrDefault(component.getName(), Set.of());
            if (!words.isEmpty() && !words.contains(scalar.getValue())) {
                throw fault(
                        node,
                        path + " is not \"" + scalar.getValue() + "\". " + NearestNames.of(scalar.getValue(), words));
            }
        }
    }

    private void known(String path, Map<String, NodeTuple> written, Set<String> names) {
        written.forEach((name, entry) -> {
            if (!names.contains(name)) {
                throw fault(entry.getKeyNode(), path + " has no \"" + name + "\". " + NearestNames.of(name, names));
            }
        });
    }

    private Node value(String path, String name, Map<String, NodeTuple> written, Node around) {
        NodeTuple entry = written.get(name);
        if (entry == null) {
            throw fault(around, "\"" + name + "\" is missing in " + path);
        }
        return entry.getValueNode();
    }

    private Map<String, NodeTuple> entries(String path, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(node, path + " is a list of names with values");
        }
        Map<String, NodeTuple> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            entries.put(entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?", entry);
        }
        return entries;
    }

    private TemplateFault fault(Node node, String reason) {
        return new TemplateFault(
                file,
                "line " + (node.getStartMark().getLine() + 1) + ", column "
                        + (node.getStartMark().getColumn() + 1) + ": " + reason,
                null);
    }
}
