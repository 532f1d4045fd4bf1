package vn.vinhdanh.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Every file below templates/: pages, styles, artwork, fonts. An office's own folder comes first, file by file; what it
 * does not hold comes from inside the program. Names are relative, with forward slashes: "decision/page.ftlh".
 */
@Component
public class TemplateFiles {

    private final Path override;

    public TemplateFiles(@Value("${vinhdanh.folders.templates:templates}") Path override) {
        this.override = override.toAbsolutePath().normalize();
    }

    /** @throws TemplateMissing when neither place has it */
    public byte[] read(String name) {
        return find(name).orElseThrow(() -> new TemplateMissing(name, override));
    }

    public Optional<byte[]> find(String name) {
        Path file = override.resolve(name).normalize();
        if (!file.startsWith(override) || name.startsWith("/")) {
            return Optional.empty();
        }
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : builtIn(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template file " + file, e);
        }
    }

    /** The office's own folder. */
    Path override() {
        return override;
    }

    /** A file as the program brings it, whatever the office has put before it. */
    static Optional<byte[]> builtInFile(String name) {
        try {
            return builtIn(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own template " + name, e);
        }
    }

    private static Optional<byte[]> builtIn(String name) throws IOException {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
