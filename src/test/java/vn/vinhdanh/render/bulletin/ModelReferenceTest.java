package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aFullBulletin;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.golden.GoldenFiles;
import vn.vinhdanh.render.bulletin.period.PeriodFixture;
import vn.vinhdanh.render.certificate.CertificatePage;
import vn.vinhdanh.render.certificate.Printer;
import vn.vinhdanh.render.certificate.paper.Sheet;
import vn.vinhdanh.render.decision.DecisionPage;
import vn.vinhdanh.render.desk.DeliveryPage;

/**
 * docs/template-models.md is written from the records and from a bulletin that says all that can be said; what each name
 * means stands in template-models.properties, once. {@code -Dgolden.update=true} writes the page anew.
 */
class ModelReferenceTest {

    private static final Path PAGE = Path.of("docs/template-models.md");

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Set<String> told = new TreeSet<>();
    private final Properties meanings = new Properties();

    ModelReferenceTest() throws IOException {
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/test/resources/template-models.properties"), StandardCharsets.UTF_8)) {
            meanings.load(reader);
        }
    }

    @Test
    void thePageSaysWhatTheTemplatesGet(@TempDir Path folder) throws IOException {
        String page = page(folder);
        if (GoldenFiles.updating()) {
            Files.writeString(PAGE, page);
        }

        assertThat(new TreeSet<>(types.keySet()))
                .as("every name has a meaning, and every meaning a name")
                .isEqualTo(new TreeSet<>(meanings.stringPropertyNames()));
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private String page(Path folder) throws IOException {
        StringBuilder page = new StringBuilder("""
                # What templates get

                Written from the program by `ModelReferenceTest`; do not edit. `list of` is gone through with `<#list>`, `[]`
                stands for each of its entries. What may be absent is asked for with `??`.
                """);
        record(Sheet.class, "sheet");
        record(CertificatePage.class, "pages[]");
        section(
                page,
                "Certificate",
                "`certificate/<style>/page.ftlh` gets `title`, a text, `sheet` and `pages`, a list:");
        record(DecisionPage.class, "decision");
        section(page, "Decision", "`decision/page.ftlh` and `decision/word.ftlx` get `decision`:");
        Path photo = Pictures.write(folder.resolve("trao.png"), "png");
        BulletinFixture fixture = aFullBulletin()
                .with(1, RecipientKind.INDIVIDUAL, BulletinFixture.LABOUR_TITLE, "Đã có thành tích")
                .showing(photo, "Trao thưởng");
        map("b", new BulletinModel(fixture.decision(), fixture.conference()).build(Photo.of(photo)));
        section(page, "Bulletin", "The templates of `bulletin/` get `b`:");
        map("p", PeriodFixture.fullModel());
        section(
                page,
                "Bulletin of a period",
                "The templates of `bulletin/period/` get `p`; figures are texts as printed:");
        record(DeliveryPage.class, "deliveries[]");
        section(
                page,
                "Receipt lists and covers",
                "`desk/receipt.ftlh` and `desk/cover.ftlh` get `title`, `decision` as above, `reference` (“(Kèm theo Quyết"
                        + " định số …)”), `place` and `deliveries`, one for each unit:");
        record(Printer.class, "printer");
        section(
                page,
                "Stock",
                "`desk/stock.ftlh` gets `title`, `sheet` and `pages` as of a certificate, and `printer`:");
        return page.toString();
    }

    private void section(StringBuilder page, String title, String what) {
        page.append("\n## ")
                .append(title)
                .append("\n\n")
                .append(what)
                .append("\n\n| name | type | what |\n| --- | --- | --- |\n");
        types.forEach((name, type) -> {
            if (told.add(name)) {
                page.append("| `").append(name).append("` | ").append(type).append(" | ");
                page.append(meanings.getProperty(name, "?")).append(" |\n");
            }
        });
    }

    private void record(Class<?> type, String path) {
        for (RecordComponent component : type.getRecordComponents()) {
            value(component.getGenericType(), path + "." + component.getName(), "");
        }
    }

    private void value(Type type, String path, String lists) {
        if (type instanceof ParameterizedType list) {
            value(list.getActualTypeArguments()[0], path, lists + "list of ");
            return;
        }
        Class<?> plain = (Class<?>) type;
        types.put(path, lists + word(plain));
        if (plain.isRecord()) {
            record(plain, path + (lists.isEmpty() ? "" : "[]"));
        }
    }

    private static String word(Class<?> type) {
        if (type == boolean.class) {
            return "yes or no";
        }
        if (type == String.class) {
            return "text";
        }
        return type.isPrimitive() ? "number" : "names below";
    }

    private static String word(Object value) {
        return value instanceof Boolean ? "yes or no" : value instanceof Number ? "number" : "text";
    }

    private void map(String path, Map<?, ?> map) {
        new TreeMap<>(map).forEach((key, value) -> value(Objects.requireNonNull(value), path + "." + key));
    }

    private void value(Object value, String path) {
        if (value instanceof List<?> list) {
            boolean maps = list.stream().anyMatch(Map.class::isInstance);
            types.putIfAbsent(path, maps ? "list of names below" : "list of text");
            list.forEach(entry -> {
                if (entry instanceof Map<?, ?> map) {
                    map(path + "[]", map);
                }
            });
        } else if (value instanceof Map<?, ?> map) {
            types.putIfAbsent(path, "names below");
            map(path, map);
        } else {
            types.putIfAbsent(path, word(value));
        }
    }
}
