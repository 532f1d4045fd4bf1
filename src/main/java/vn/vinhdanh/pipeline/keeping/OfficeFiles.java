package vn.vinhdanh.pipeline.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * What an office has written outside the program's folders.
 *
 * @param home where the program is started: settings are looked for there
 * @param catalogue the office's own awards and regimes
 */
public record OfficeFiles(Path home, Path catalogue) {

    private static final Pattern SETTINGS = Pattern.compile("application(-.+)?\\.(yaml|yml|properties)");

    public static OfficeFiles of(Environment settings) {
        return new OfficeFiles(
                Path.of("").toAbsolutePath(), Path.of(settings.getProperty("vinhdanh.catalogue.folder", "catalogue")));
    }

    /** The files in which settings are looked for, by their names below {@link #home}. */
    Map<String, Path> settings() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        addSettings("", home, files);
        addSettings("config/", home.resolve("config"), files);
        return files;
    }

    private static void addSettings(String before, Path folder, Map<String, Path> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(Files::isRegularFile)
                    .filter(file ->
                            SETTINGS.matcher(String.valueOf(file.getFileName())).matches())
                    .forEach(file -> files.put(before + file.getFileName(), file));
        }
    }
}
