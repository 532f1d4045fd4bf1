package vn.vinhdanh.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of a package by their names in it: with forward slashes, as the register and the checksums have them. */
final class PackageFiles {

    private PackageFiles() {}

    /** In the order of their names; none where the folder is missing. */
    static SortedMap<String, Path> in(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.find(folder, Integer.MAX_VALUE, PackageFiles::isFile)) {
                paths.forEach(path -> files.put(name(folder.relativize(path)), path));
            }
        }
        return files;
    }

    /** By what the walk has read of it anyway: to ask again for each of a hundred thousand takes seconds. */
    private static boolean isFile(Path path, BasicFileAttributes known) {
        return known.isRegularFile() || (known.isSymbolicLink() && Files.isRegularFile(path));
    }

    /** The SHA-256 of each. */
    static SortedMap<String, String> sums(SortedMap<String, Path> files) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        ManyAtOnce.onAllCores(files.entrySet(), file -> Map.entry(file.getKey(), Checksum.of(file.getValue())))
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    /** Joined part by part: a backslash may belong to a clerk's file name. */
    static String name(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
