package vn.vinhdanh.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Every file below templates/: pages, styles, artwork, fonts. An office's own folder comes first, file by file; what it
 * does not hold comes from inside the program. Names are relative, with forward slashes: "decision/page.ftlh". No name and
 * no link leads out of the folder.
 */
@Component
public class TemplateFiles {

    /** The largest built-in font has half a megabyte. */
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    /** What the program brings with it never changes: each is taken out of the packed program once, not with every batch. */
    private static final Map<String, byte[]> BUILT_IN = new ConcurrentHashMap<>();

    private final Path override;

    public TemplateFiles(@Value("${vinhdanh.folders.templates:templates}") Path override) {
        this.override = override.toAbsolutePath().normalize();
    }

    /**
     * A file's content, the same array for all who ask: it is not to be changed.
     *
     * @throws TemplateMissing when neither place has it
     * @throws TemplateRefused when it does not lie in the folder, or is too large
     */
    public byte[] read(String name) {
        return find(name).orElseThrow(() -> new TemplateMissing(name, override));
    }

    /** @throws TemplateRefused when it does not lie in the folder, or is too large */
    public Optional<byte[]> find(String name) {
        Path file = inside(name);
        try {
            if (!Files.isRegularFile(file)) {
                return builtIn(override.relativize(file).toString().replace('\\', '/'));
            }
            if (!file.toRealPath().startsWith(override.toRealPath())) {
                throw new TemplateRefused(
                        name, "it is a link out of " + override + ". Put the file itself into the folder.", null);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new TemplateRefused(
                        name, "it has more than " + MOST_BYTES / 1024 / 1024 + " MB. Make it smaller.", null);
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template file " + file, e);
        }
    }

    private Path inside(String name) {
        try {
            Path file = override.resolve(name).normalize();
            if (file.startsWith(override) && !name.startsWith("/") && !name.contains("\\")) {
                return file;
            }
        } catch (InvalidPathException noPath) {
            throw outside(name, noPath);
        }
        throw outside(name, null);
    }

    private TemplateRefused outside(String name, @Nullable Throwable cause) {
        return new TemplateRefused(
                name.replaceAll("\\p{Cntrl}", "?"),
                "it does not lie in " + override + ". Put the file into the folder, and correct its name where a"
                        + " template asks for it.",
                cause);
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
        byte[] known = BUILT_IN.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] content = in.readAllBytes();
            BUILT_IN.put(name, content);
            return Optional.of(content);
        }
    }
}
