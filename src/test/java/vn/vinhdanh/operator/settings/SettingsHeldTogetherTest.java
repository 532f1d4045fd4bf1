package vn.vinhdanh.operator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import vn.vinhdanh.operator.settings.WrittenSetting.Kind;

/**
 * The records of the rooms, packaging/application.yaml and the table in docs/operations.md tell of the same settings. Who adds
 * a setting to a record adds it to the other two; the failure says which line.
 */
class SettingsHeldTogetherTest {

    private static final Path FILE = Path.of("packaging/application.yaml");
    private static final Path DOCS = Path.of("docs/operations.md");
    private static final Pattern COMMENTED_OUT = Pattern.compile("(?m)^( *)#(?=[^ \\n])");
    private static final Pattern NAMED_IN_CODE = Pattern.compile("\\$\\{(vinhdanh\\.[a-z.-]+)");

    private final List<Setting> records = KnownSettings.ofTheProgram().all();

    /** The file with every setting in force. */
    private static Map<String, Object> documented() throws IOException {
        String all = COMMENTED_OUT.matcher(Files.readString(FILE)).replaceAll("$1");
        Map<String, Object> settings = new LinkedHashMap<>();
        for (PropertySource<?> source : new YamlPropertySourceLoader()
                .load("file", new ByteArrayResource(all.getBytes(StandardCharsets.UTF_8)))) {
            EnumerablePropertySource<?> names = (EnumerablePropertySource<?>) source;
            for (String name : names.getPropertyNames()) {
                settings.put(name, names.getProperty(name));
            }
        }
        return settings;
    }

    private static Optional<Map.Entry<String, Object>> in(Map<String, Object> documented, Setting setting) {
        return documented.entrySet().stream()
                .filter(entry -> written(entry.getKey()).is(setting))
                .findFirst();
    }

    private static WrittenSetting written(String name) {
        return new WrittenSetting(name, "", "", Kind.FILE, "");
    }

    private static String usual(Setting setting) {
        return setting.usual() == null ? "none" : "`" + setting.usual() + "`";
    }

    @Test
    void everySettingOfARecordStandsInTheFileWithItsDefault() throws IOException {
        Map<String, Object> documented = documented();

        assertThat(records).isNotEmpty().allSatisfy(setting -> {
            Optional<Map.Entry<String, Object>> there = in(documented, setting);
            String last = setting.parts().get(setting.parts().size() - 1);
            assertThat(there)
                    .as(
                            "%s has no line for %s of %s: add \"#%s: %s\" to its section, with a comment before it",
                            FILE, setting.key(), setting.owner().getSimpleName(), last, setting.usual())
                    .isPresent();
            if (setting.usual() != null && !setting.isListed()) {
                assertThat(String.valueOf(there.orElseThrow().getValue()))
                        .as("%s: the default of %s is not that of %s", FILE, setting.key(), setting.owner())
                        .isEqualTo(setting.usual());
            }
        });
    }

    @Test
    void theFileHasNoSettingThatNoRecordHas() throws IOException {
        assertThat(documented().keySet().stream()
                        .filter(name -> name.startsWith("vinhdanh."))
                        .filter(name -> records.stream().noneMatch(written(name)::is)))
                .as("%s tells of settings that no @ConfigurationProperties record has", FILE)
                .isEmpty();
    }

    @Test
    void asItComesTheFileChangesNothing() throws IOException {
        assertThat(Files.readAllLines(FILE))
                .as("a setting in force in %s", FILE)
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#") || line.matches(" *[a-z-]+:"));
    }

    @Test
    void everySettingHasARowInTheDocsWithItsDefault() throws IOException {
        String docs = Files.readString(DOCS);

        assertThat(records).allSatisfy(setting -> {
            String key = setting.isListed() ? setting.listKey() : setting.key();
            String name = Pattern.quote(key).replace("*", "\\E<[a-z]+>\\Q");
            Matcher row = Pattern.compile("(?m)^\\| `" + name + "(?:\\.<[a-z]+>)?` \\| ([^|]+) \\|")
                    .matcher(docs);
            assertThat(row.find())
                    .as(
                            "%s has no row for it: add \"| `%s` | %s | … |\" to the table of settings",
                            DOCS, key, usual(setting))
                    .isTrue();
            if (setting.usual() != null && !setting.isListed()) {
                assertThat(row.group(1)).as("%s: the default of %s", DOCS, key).isEqualTo(usual(setting));
            }
        });
    }

    @Test
    void codeAsksForNoSettingThatNoRecordHas() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            for (Path source : sources.filter(path -> path.toString().matches(".*\\.(java|yaml)"))
                    .toList()) {
                assertThat(NAMED_IN_CODE
                                .matcher(Files.readString(source))
                                .results()
                                .map(found -> found.group(1)))
                        .as("settings in %s: declare them in a @ConfigurationProperties record", source)
                        .allMatch(name -> records.stream()
                                .anyMatch(setting -> setting.key().equals(name)));
            }
        }
    }
}
