package vn.vinhdanh.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * A package that was published, as it lies on a disk now.
 *
 * @param sums the SHA-256 of each file, by its name in the package; without the list of checksums itself
 * @param listed the same as the list of checksums has it; empty where that is missing
 */
public record PublishedPackage(SortedMap<String, String> sums, Map<String, String> listed) {

    private static final Set<String> REPORTS = Set.of("report.json", "bao-cao.html");

    public static PublishedPackage read(Path folder) throws IOException {
        SortedMap<String, Path> files = PackageFiles.in(folder);
        files.remove(Publication.CHECKSUMS);
        return new PublishedPackage(PackageFiles.sums(files), listed(folder));
    }

    /** What the package's own list of checksums has of its files, however they lie there now. */
    static Map<String, String> listed(Path folder) throws IOException {
        Path list = folder.resolve(Publication.CHECKSUMS);
        Map<String, String> listed = new LinkedHashMap<>();
        if (Files.isRegularFile(list)) {
            for (String line :
                    Files.readString(list, StandardCharsets.UTF_8).lines().toList()) {
                ChecksumLine.read(line).ifPresent(entry -> listed.put(entry.name(), entry.sum()));
            }
        }
        return listed;
    }

    /** Whether the folder is a package at all. */
    public static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve(Publication.CHECKSUMS));
    }

    /** The run's own reports are in no register: the list of checksums alone tells whether they are as they were. */
    public static boolean isReport(String name) {
        return REPORTS.contains(name);
    }

    /** What the list of checksums and the reports disagree about. */
    public List<String> faultsOfReports() {
        List<String> faults = new ArrayList<>();
        REPORTS.stream().sorted().forEach(report -> {
            String sum = sums.get(report);
            if (sum == null) {
                faults.add("missing file " + report);
            } else if (!sum.equals(listed.get(report))) {
                faults.add("changed file " + report);
            }
        });
        return faults;
    }
}
