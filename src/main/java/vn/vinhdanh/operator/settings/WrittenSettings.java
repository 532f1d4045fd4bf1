package vn.vinhdanh.operator.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.Resource;
import vn.vinhdanh.operator.settings.WrittenSetting.Kind;

/** Whatever an office has written anywhere, the program's own defaults aside. */
final class WrittenSettings {

    /** By which FolderOptions tells what the command line says, and what all the folders become. */
    private static final Set<String> FOLDERS = Set.of("folders on the command line", "folders");

    private static final String BUILT_IN = "class path resource";

    private WrittenSettings() {}

    /** What comes first counts. */
    static List<WrittenSetting> in(ConfigurableEnvironment settings) {
        List<WrittenSetting> written = new ArrayList<>();
        for (PropertySource<?> source : settings.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> names
                    && !FOLDERS.contains(source.getName())
                    && !source.getName().contains(BUILT_IN)) {
                Arrays.stream(names.getPropertyNames())
                        .map(name -> written(names, name))
                        .filter(one -> one.kind() == Kind.FILE || one.isOfTheProgram())
                        .forEach(written::add);
            }
        }
        return written;
    }

    private static WrittenSetting written(PropertySource<?> source, String name) {
        Object value = Objects.requireNonNullElse(source.getProperty(name), "");
        return switch (source.getName()) {
            case StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME ->
                new WrittenSetting(name, value, "-D" + name, Kind.PROPERTY, "-D");
            case StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME ->
                new WrittenSetting(name, value, "environment variable " + name, Kind.ENVIRONMENT, "environment");
            default -> inFile(source, name, value);
        };
    }

    @SuppressWarnings("unchecked")
    private static WrittenSetting inFile(PropertySource<?> source, String name, Object value) {
        Origin origin =
                source instanceof OriginLookup<?> lookup ? ((OriginLookup<String>) lookup).getOrigin(name) : null;
        if (origin instanceof TextResourceOrigin text && text.getResource() != null) {
            String file = file(text.getResource());
            String line = text.getLocation() == null
                    ? ""
                    : ", line " + (text.getLocation().getLine() + 1);
            return new WrittenSetting(name, value, file + line, Kind.FILE, file);
        }
        return new WrittenSetting(name, value, source.getName(), Kind.PROPERTY, source.getName());
    }

    private static String file(Resource resource) {
        try {
            return resource.getFile().toPath().toAbsolutePath().normalize().toString();
        } catch (IOException noFile) {
            return resource.getDescription();
        }
    }

    /** The first that gives this setting, or one below it. */
    static Stream<WrittenSetting> of(String key, List<WrittenSetting> written) {
        return written.stream().filter(one -> KnownSettings.ofTheProgram().all().stream()
                .anyMatch(setting -> one.is(setting) && one.inFull(setting).startsWith(key)));
    }
}
