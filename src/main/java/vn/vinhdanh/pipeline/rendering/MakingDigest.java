package vn.vinhdanh.pipeline.rendering;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.render.proof.TemplateKinds;

/**
 * By what this process makes certificates: the program, the templates, the settings, and how its Java packs bytes. Two processes
 * with the same digest make the same bytes of the same certificate; it is taken once, before the first is made, as templates are
 * read once.
 */
@Component
@OnCluster
class MakingDigest {

    /** What stands in settings and changes no certificate: where things lie, and what is seen of the process. */
    private static final Set<String> OF_THE_PROCESS =
            Set.of("folders", "cluster", "logs", "metrics", "health", "input", "retention");

    private final TemplateKinds templates;
    private final Environment settings;
    private @Nullable String digest;

    MakingDigest(TemplateKinds templates, Environment settings) {
        this.templates = templates;
        this.settings = settings;
    }

    synchronized String digest() {
        if (digest == null) {
            digest = taken();
        }
        return digest;
    }

    private String taken() {
        MessageDigest sum = Checksum.digest();
        // packed, because Java's zlib is the machine's own: another one packs the same page into other bytes
        try (OutputStream out =
                new DeflaterOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sum))) {
            for (Resource file : programFiles()) {
                out.write(file.getContentAsByteArray());
            }
            for (TemplateKinds.Version version : templates.versions()) {
                write(version.kind() + " " + version.sha256(), out);
            }
            for (Map.Entry<String, String> setting : written().entrySet()) {
                write(setting.getKey() + "=" + setting.getValue(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static List<Resource> programFiles() throws IOException {
        Resource[] classes =
                new PathMatchingResourcePatternResolver().getResources("classpath*:vn/vinhdanh/**/*.class");
        return Arrays.stream(classes)
                .sorted(Comparator.comparing(MakingDigest::nameInProgram))
                .toList();
    }

    private static String nameInProgram(Resource file) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.lastIndexOf("vn/vinhdanh/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> written() {
        Map<String, Object> all = Binder.get(settings)
                .bind("vinhdanh", Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of());
        TreeMap<String, String> written = new TreeMap<>();
        all.forEach((name, value) -> {
            if (!OF_THE_PROCESS.contains(name)) {
                flatten(name, value, written);
            }
        });
        return written;
    }

    private static void flatten(String name, Object value, Map<String, String> written) {
        if (value instanceof Map<?, ?> section) {
            section.forEach((key, inner) -> flatten(name + "." + key, inner, written));
        } else {
            written.put(name, String.valueOf(value));
        }
    }

    private static void write(String line, OutputStream out) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
