package vn.vinhdanh.render.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.render.proof.TemplateKinds;

/**
 * Looks through the office's folder and the program's own templates. Each batch asks for their versions; of six megabytes only
 * what has changed since the last look is digested again.
 */
@Component
class FolderTemplateKinds implements TemplateKinds {

    private static final String BUILT_IN = "/templates/";
    /** Every kind may use them: a macro, an emblem or a typeface is not told by its name for whom it is. */
    private static final List<String> SHARED = List.of("shared/", "fonts/");

    private final TemplateFiles files;
    private final AwardCatalogue catalogue;

    private final Map<String, Digested> read = new ConcurrentHashMap<>();

    /** A file as it was when it was last read. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Digested(byte[] content, byte[] sha256) {}

    FolderTemplateKinds(TemplateFiles files, AwardCatalogue catalogue) {
        this.files = files;
        this.catalogue = catalogue;
    }

    @Override
    public List<Version> versions() {
        Set<String> changed = changed();
        Map<String, byte[]> digests = new TreeMap<>();
        names(name -> true).forEach(name -> digests.put(name, read(name).sha256()));
        return kinds().stream().map(kind -> version(kind, digests, changed)).toList();
    }

    /** An award of the office's own catalogue may have a style that nobody has drawn. */
    @Override
    public boolean areAsBuilt() {
        return changed().isEmpty()
                && kinds().stream()
                        .allMatch(kind -> BuiltIn.NAMES.stream().anyMatch(name -> name.startsWith(kind + "/")));
    }

    private Set<String> changed() {
        Set<String> changed = new TreeSet<>(own());
        changed.removeIf(this::isBuiltIn);
        return changed;
    }

    private Set<String> kinds() {
        Set<String> kinds = new TreeSet<>(Set.of("decision", "bulletin"));
        catalogue.awards().forEach(award -> kinds.add("certificate/" + award.style()));
        return kinds;
    }

    private static Version version(String kind, Map<String, byte[]> digests, Set<String> changed) {
        MessageDigest all = sha256();
        digests.forEach((name, digest) -> {
            if (isOf(kind, name)) {
                all.update(name.getBytes(StandardCharsets.UTF_8));
                all.update((byte) 0);
                all.update(digest);
            }
        });
        return new Version(
                kind,
                HexFormat.of().formatHex(all.digest()),
                changed.stream().filter(name -> isOf(kind, name)).toList());
    }

    @Override
    public Map<String, byte[]> files(String kind) {
        return read(name -> isOf(kind, name));
    }

    @Override
    public Map<String, byte[]> everything() {
        return read(name -> true);
    }

    private Map<String, byte[]> read(Predicate<String> wanted) {
        Map<String, byte[]> found = new TreeMap<>();
        names(wanted).forEach(name -> found.put(name, read(name).content()));
        return found;
    }

    private Set<String> names(Predicate<String> wanted) {
        return Stream.concat(BuiltIn.NAMES.stream(), own().stream())
                .filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Digested read(String name) {
        byte[] content = files.read(name);
        Digested before = read.get(name);
        if (before != null && Arrays.equals(before.content, content)) {
            return before;
        }
        Digested now = new Digested(content, sha256().digest(content));
        read.put(name, now);
        return now;
    }

    private static boolean isOf(String kind, String name) {
        return name.startsWith(kind + "/") || SHARED.stream().anyMatch(name::startsWith);
    }

    private Set<String> own() {
        Path folder = files.override();
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(FolderTemplateKinds::isMeant)
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through the folder of templates " + folder, e);
        }
    }

    /** Not what editors and systems leave behind. */
    private static boolean isMeant(String name) {
        return !name.endsWith("~") && !name.startsWith(".") && !name.contains("/.");
    }

    /** The folder of a fresh copy of the program holds the same files as the program itself. */
    private boolean isBuiltIn(String name) {
        return TemplateFiles.builtInFile(name)
                .filter(content -> Arrays.equals(content, files.read(name)))
                .isPresent();
    }

    /** The program's own, looked for once: they come and go with the program. */
    private static final class BuiltIn {

        static final Set<String> NAMES = listed();

        private BuiltIn() {}

        private static Set<String> listed() {
            Set<String> names = new TreeSet<>();
            try {
                PathMatchingResourcePatternResolver resources =
                        new PathMatchingResourcePatternResolver(FolderTemplateKinds.class.getClassLoader());
                for (Resource resource : resources.getResources("classpath:" + BUILT_IN + "**")) {
                    String address = resource.getURL().toString();
                    if (resource.isReadable() && !address.endsWith("/")) {
                        names.add(address.substring(address.lastIndexOf(BUILT_IN) + BUILT_IN.length()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list the program's own templates", e);
            }
            return names;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
