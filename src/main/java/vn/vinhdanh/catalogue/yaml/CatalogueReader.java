package vn.vinhdanh.catalogue.yaml;

import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
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
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.GrantingLevel;

/** Reads a catalogue file; every fault is told with its file and line. */
final class CatalogueReader {

    private final String file;
    private final Set<String> codes = new HashSet<>();

    CatalogueReader(String file) {
        this.file = file;
    }

    List<CatalogueEntry> read(Reader text) {
        Node root = root(text);
        if (!(root instanceof SequenceNode list)) {
            throw new CatalogueFault(file, 1, "a list of awards is expected, each beginning with \"- code:\"");
        }
        List<CatalogueEntry> entries = new ArrayList<>();
        for (Node node : list.getValue()) {
            if (!(node instanceof MappingNode mapping)) {
                throw new CatalogueFault(file, line(node), "an award with code, name and so on is expected");
            }
            entries.add(entry(new EntryFields(file, mapping)));
        }
        return List.copyOf(entries);
    }

    private @Nullable Node root(Reader text) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).compose(text);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new CatalogueFault(file, line, "no readable YAML: " + e.getProblem());
        }
    }

    private CatalogueEntry entry(EntryFields fields) {
        String code = fields.required("code");
        if (!codes.add(code)) {
            throw fields.fault("code", "the code " + code + " stands here a second time");
        }
        Award award = new Award(
                code,
                fields.required("name"),
                fields.required("short"),
                fields.required("folder"),
                fields.required("style"));
        LocalDate from = date(fields, "from", fields.required("from"));
        String until = fields.optional("until");
        return new CatalogueEntry(
                award,
                Set.copyOf(fields.constants("kinds", RecipientKind.class)),
                Set.copyOf(fields.constants("levels", GrantingLevel.class)),
                truth(fields, "achievement"),
                fields.list("spellings"),
                from,
                until == null ? null : date(fields, "until", until),
                fields.required("law"));
    }

    private static boolean truth(EntryFields fields, String key) {
        String text = fields.required(key);
        if (!text.equals("true") && !text.equals("false")) {
            throw fields.fault(key, "'" + text + "' is neither true nor false");
        }
        return text.equals("true");
    }

    private static LocalDate date(EntryFields fields, String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fields.fault(key, "'" + text + "' is no date; write yyyy-mm-dd");
        }
    }

    static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}
