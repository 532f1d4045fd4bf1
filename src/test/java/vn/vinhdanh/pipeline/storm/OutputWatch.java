package vn.vinhdanh.pipeline.storm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.intake.FileEnd;
import vn.vinhdanh.pipeline.Office;

/**
 * Looks at output/ all the time, as somebody who has it open: whenever a batch's folder is there, its list of checksums is, and
 * each file has its sum, and no other file is there; the index page is whole.
 */
final class OutputWatch {

    private static final Set<String> PAGES = Set.of("index.html", "bao-cao-dem.html");
    private static final Set<String> LISTS = Set.of("bao-cao-dem.json", "cho-so.xlsx");

    private static final long REST_MILLIS = 5;

    private final Path output;
    private final Thread thread = new Thread(this::watch, "watcher");
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    /** By folder: which one it was that was found right. */
    private final Map<Path, Object> right = new HashMap<>();

    private final Map<Path, Object> pages = new HashMap<>();
    private volatile boolean isOver;
    private final AtomicLong looks = new AtomicLong();

    OutputWatch(Path output) {
        this.output = output;
        thread.start();
    }

    List<String> faults() {
        return new ArrayList<>(faults);
    }

    long looks() {
        return looks.get();
    }

    private void watch() {
        while (!isOver) {
            try {
                look();
                looks.incrementAndGet();
                Thread.sleep(REST_MILLIS);
            } catch (IOException e) {
                faults.add("cannot be looked at: " + e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look() throws IOException {
        if (!Files.isDirectory(output)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> all = Files.list(output)) {
            entries = all.toList();
        }
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            if (PAGES.contains(name)) {
                lookAtPage(entry);
            } else if (LISTS.contains(name)) {
                lookAtList(entry);
            } else if (!isHiddenBeginning(name)) {
                lookAt(entry);
            }
        }
    }

    private static boolean isHiddenBeginning(String name) {
        return name.startsWith(".") && name.endsWith(".part");
    }

    /** One that is taken away while it is looked at, as the last draft has its number, proves nothing. */
    private void lookAtList(Path list) throws IOException {
        Object before = key(list);
        if (before != null && !FileEnd.isThere(list) && before.equals(key(list))) {
            faults.add(list.getFileName() + " is not whole");
        }
    }

    private void lookAtPage(Path page) throws IOException {
        Object key = key(page);
        if (key == null || key.equals(pages.get(page))) {
            return;
        }
        String text = Files.readString(page);
        if (!text.startsWith("<!DOCTYPE html>") || !text.strip().endsWith("</html>")) {
            faults.add(page.getFileName() + " is not whole: " + text.length() + " characters");
        }
        pages.put(page, key);
    }

    /** A folder that gives way to another while it is read proves nothing. */
    private void lookAt(Path folder) throws IOException {
        Object before = key(folder);
        if (before == null || before.equals(right.get(folder))) {
            return;
        }
        List<String> found;
        try {
            found = faultsOf(folder);
        } catch (IOException | UncheckedIOException vanished) {
            found = List.of(folder + " cannot be read: " + vanished);
        }
        if (before.equals(key(folder))) {
            faults.addAll(found);
            right.put(folder, before);
        }
    }

    private static @Nullable Object key(Path path) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.isDirectory()
                    ? List.of(attributes.fileKey())
                    : List.of(attributes.fileKey(), attributes.lastModifiedTime());
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    /** What is wrong with a published folder. */
    static List<String> faultsOf(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of("a stranger in output/: " + folder.getFileName());
        }
        Path list = folder.resolve("SHA256SUMS");
        if (!Files.isRegularFile(list)) {
            return List.of("no SHA256SUMS in " + folder.getFileName());
        }
        Map<String, String> listed = listed(list);
        Map<String, String> there = there(folder);
        there.remove("SHA256SUMS");
        return listed.equals(there)
                ? List.of()
                : List.of("SHA256SUMS of " + folder.getFileName() + " does not agree with its files: " + listed
                        + " and " + there);
    }

    /** As sha256sum writes it: sum, blank, a blank or an asterisk, name. */
    static Map<String, String> listed(Path list) throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        return listed;
    }

    private static SortedMap<String, String> there(Path folder) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sums.put(folder.relativize(file).toString(), Office.sha256(Files.readAllBytes(file)));
            }
        }
        return sums;
    }

    void end() throws InterruptedException {
        isOver = true;
        thread.join();
    }
}
