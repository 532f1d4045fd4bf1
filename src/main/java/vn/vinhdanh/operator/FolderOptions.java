package vn.vinhdanh.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Option;
import vn.vinhdanh.publish.Folders;

/** The folders, the same options for every command. */
final class FolderOptions {

    @Option(names = "--input", paramLabel = "DIR", description = "where clerks drop workbooks (default: input)")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", description = "where finished packages appear (default: output)")
    private @Nullable Path output;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the program's own: register, staging, logs (default: data)")
    private @Nullable Path data;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "the office's own templates, before the built-in ones (default: templates)")
    private @Nullable Path templates;

    private Path settledData = Path.of("data");
    private @Nullable Path settledTemplates;

    /**
     * Settles the folders before the program starts: what the command line says comes before the settings. All become
     * absolute, because the database takes no relative path.
     */
    Folders settle(ConfigurableEnvironment settings) {
        Map<String, Object> given = new HashMap<>();
        Map<String, Object> settled = new HashMap<>();
        Map<String, @Nullable Path> options = new HashMap<>();
        options.put("input", input);
        options.put("output", output);
        options.put("data", data);
        options.put("templates", templates);
        options.forEach((name, option) -> {
            String key = "vinhdanh.folders." + name;
            settle(key, option == null ? Path.of(settings.getProperty(key, name)) : option, settled);
            if (option != null) {
                settle(key, option, given);
            }
        });
        String store = settings.getProperty("vinhdanh.folders.store");
        if (store != null && !store.isBlank()) {
            settle("vinhdanh.folders.store", Path.of(store), settled);
        }
        settledData = folder(settled, "data");
        settledTemplates = folder(settled, "templates");
        settings.getPropertySources().addFirst(new MapPropertySource("folders on the command line", given));
        settings.getPropertySources().addFirst(new MapPropertySource("folders", settled));
        return new Folders(folder(settled, "input"), folder(settled, "output"), settledData, settledTemplates);
    }

    private static Path folder(Map<String, Object> settled, String name) {
        return Path.of(String.valueOf(settled.get("vinhdanh.folders." + name)));
    }

    /** As the settings have it, once they are read. */
    Path data() {
        return settledData;
    }

    /** As the settings have it, once they are read. */
    Path templates() {
        if (settledTemplates != null) {
            return settledTemplates;
        }
        return templates == null ? Path.of("templates") : templates;
    }

    /** An input folder that was named and does not exist: more likely a slip than a wish. */
    @Nullable
    Path missingInput() {
        return input == null || Files.isDirectory(input) ? null : input;
    }

    private static void settle(String key, Path folder, Map<String, Object> settled) {
        settled.put(key, folder.toAbsolutePath().normalize().toString());
    }
}
