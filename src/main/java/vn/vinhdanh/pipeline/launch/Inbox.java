package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Slug;
import vn.vinhdanh.pipeline.input.OwnerFile;
import vn.vinhdanh.publish.Folders;

/**
 * What clerks have dropped into input/. Every file counts, whatever its kind: one that is no workbook goes back with a
 * reason. Left alone are only the guidance that lies there, hidden files, and what Excel or a copying program is still
 * writing.
 */
@Component
class Inbox {

    private static final Set<String> UNFINISHED = Set.of(".tmp", ".part", ".crdownload");
    /** Guidance, and what Windows leaves in every folder that somebody opens. */
    private static final Set<String> NOBODYS = Set.of("readme.md", "thumbs.db", "desktop.ini");

    private final Folders folders;

    Inbox(Folders folders) {
        this.folders = folders;
    }

    /** In the order of their names; a folder that is not there yet is made, so that clerks find it. */
    List<Path> files() throws IOException {
        Files.createDirectories(folders.input());
        try (Stream<Path> files = Files.list(folders.input())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isDropped(name(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDropped(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !OwnerFile.isNamedSo(name)
                && !NOBODYS.contains(lowerCase)
                && UNFINISHED.stream().noneMatch(lowerCase::endsWith);
    }

    /** Begins the code of the batch that a file of this name becomes. */
    static String code(String name) {
        return Slug.ofFile(name, "dot-khen-thuong");
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
