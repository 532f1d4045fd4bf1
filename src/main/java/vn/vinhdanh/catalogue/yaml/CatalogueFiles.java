package vn.vinhdanh.catalogue.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the catalogue's files are: those in the program, and behind them those of the office, which come before. */
final class CatalogueFiles {

    private static final String SHIPPED = "catalogue/";
    private static final List<String> REGIMES = List.of(
            "regimes/luat-2003.yaml", "regimes/nd-91-2017.yaml", "regimes/nd-98-2023.yaml", "regimes/nd-152-2025.yaml");

    private final @Nullable Path office;

    /** @param office the office's own folder; null, or one that is not there, for none */
    CatalogueFiles(@Nullable Path office) {
        this.office = office;
    }

    /** The shipped file, then the office's of the same name. */
    List<YamlFile> named(String name) {
        List<YamlFile> files = new ArrayList<>();
        files.add(shipped(name));
        if (office != null && Files.isRegularFile(office.resolve(name))) {
            files.add(own(office.resolve(name)));
        }
        return files;
    }

    List<YamlFile> regimes() {
        List<YamlFile> files = new ArrayList<>();
        REGIMES.forEach(name -> files.add(shipped(name)));
        if (office != null && Files.isDirectory(office.resolve("regimes"))) {
            try (Stream<Path> own = Files.list(office.resolve("regimes"))) {
                own.filter(file -> String.valueOf(file.getFileName()).endsWith(".yaml"))
                        .sorted()
                        .forEach(file -> files.add(own(file)));
            } catch (IOException e) {
                throw new CatalogueFault(office.resolve("regimes").toString(), 0, "cannot be listed: " + e);
            }
        }
        return files;
    }

    private static YamlFile shipped(String name) {
        String file = SHIPPED + name;
        try (InputStream in = CatalogueFiles.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new CatalogueFault(file, 0, "the file is missing from the program");
            }
            return new YamlFile(file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CatalogueFault(file, 0, "cannot be read: " + e.getMessage());
        }
    }

    private static YamlFile own(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return new YamlFile(file.toString(), text);
        } catch (IOException e) {
            throw new CatalogueFault(file.toString(), 0, "cannot be read as UTF-8: " + e.getMessage());
        }
    }
}
