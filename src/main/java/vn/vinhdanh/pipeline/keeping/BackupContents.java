package vn.vinhdanh.pipeline.keeping;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;

/** Which files an office needs to stand up again, by the names that they have in a backup. */
final class BackupContents {

    static final String DATA = "data";
    static final String OUTPUT = "output";
    static final String TEMPLATES = "templates";
    static final String CATALOGUE = "catalogue";
    static final String SETTINGS = "settings";

    /** The register itself comes from the database; the rest of these belong to a process, not to the office. */
    private static final String DATABASE_FILES = "vinhdanh.";

    private static final Set<String> OF_THE_PROCESS = Set.of("logs", BackupRequests.FOLDER);

    private final Folders folders;
    private final OfficeFiles office;

    BackupContents(Folders folders, OfficeFiles office) {
        this.folders = folders;
        this.office = office;
    }

    /** All of data/ but for the register, whatever rooms keep there. */
    SortedMap<String, Path> data() throws IOException {
        return tree(DATA, folders.data(), BackupContents::isOfTheOffice);
    }

    private static boolean isOfTheOffice(Path path) {
        return !OF_THE_PROCESS.contains(path.getName(0).toString())
                && !path.toString().startsWith(DATABASE_FILES);
    }

    /** What stands in output/, one entry for each package or single file. */
    List<String> outputs() throws IOException {
        if (!Files.isDirectory(folders.output())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folders.output())) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !isUnfinished(name))
                    .sorted()
                    .toList();
        }
    }

    /** The files of one of them. */
    SortedMap<String, Path> output(String name) throws IOException {
        return tree(OUTPUT + "/" + name, folders.output().resolve(name), path -> true);
    }

    /** Templates, catalogue and settings: what the office has written itself. */
    SortedMap<String, Path> office() throws IOException {
        SortedMap<String, Path> files = tree(TEMPLATES, folders.templates(), path -> true);
        files.putAll(tree(CATALOGUE, office.catalogue(), path -> true));
        for (Map.Entry<String, Path> settings : office.settings().entrySet()) {
            files.put(SETTINGS + "/" + settings.getKey(), settings.getValue());
        }
        return files;
    }

    /** Links are followed: what they lead to is what the office has. */
    private static SortedMap<String, Path> tree(String as, Path root, Predicate<Path> belongs) throws IOException {
        if (Files.isRegularFile(root)) {
            return new TreeMap<>(Map.of(as, root));
        }
        if (!Files.isDirectory(root)) {
            return new TreeMap<>();
        }
        try (Stream<Path> paths = Files.walk(root.toRealPath(), FileVisitOption.FOLLOW_LINKS)) {
            Path real = root.toRealPath();
            return paths.filter(Files::isRegularFile)
                    .filter(file -> belongs.test(real.relativize(file)))
                    .filter(file -> !isPartOfUnfinished(real.relativize(file)))
                    .collect(Collectors.toMap(
                            file -> as + "/" + name(real.relativize(file)),
                            file -> file,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static boolean isPartOfUnfinished(Path path) {
        return StreamSupport.stream(path.spliterator(), false).anyMatch(part -> isUnfinished(part.toString()));
    }

    private static boolean isUnfinished(String name) {
        return name.startsWith(".") && name.endsWith(DurableFiles.UNFINISHED);
    }

    private static String name(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
