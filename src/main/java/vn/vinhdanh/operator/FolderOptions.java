package vn.vinhdanh.operator;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The folders, the same options for every command. */
final class FolderOptions {

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "where clerks drop workbooks (default: ${DEFAULT-VALUE})")
    private Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "where finished packages appear (default: ${DEFAULT-VALUE})")
    private Path output = Path.of("output");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "the program's own: register, staging, logs (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "the office's own templates, before the built-in ones (default: ${DEFAULT-VALUE})")
    private Path templates = Path.of("templates");

    /** As settings; absolute, because the database takes no relative path. */
    String[] asSettings() {
        return List.of(
                        setting("input", input),
                        setting("output", output),
                        setting("data", data),
                        setting("templates", templates))
                .toArray(String[]::new);
    }

    Path output() {
        return output;
    }

    Path data() {
        return data;
    }

    private static String setting(String name, Path folder) {
        return "--vinhdanh.folders." + name + "=" + folder.toAbsolutePath().normalize();
    }
}
