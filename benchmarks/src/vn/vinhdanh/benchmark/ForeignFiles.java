package vn.vinhdanh.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.pipeline.WorkbookPreview;

/**
 * Checks every file of a collection as {@code check} does, in one process, and tells what became of them: how many were
 * read or refused and why, and how long the verdicts took. A file that makes the program throw is listed with the cause.
 */
public final class ForeignFiles {

    private static final long SLOW_MILLISECONDS = 2_000;

    private ForeignFiles() {}

    /** @param args an empty folder to work in, then folders of files */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]).toAbsolutePath();
        String[] settings = Stream.of("input", "output", "data", "templates")
                .map(folder -> "--vinhdanh.folders." + folder + "=" + home.resolve(folder))
                .toArray(String[]::new);
        List<Path> files = new ArrayList<>();
        for (String folder : List.of(args).subList(1, args.length)) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(VinhDanh.class).run(settings)) {
            tell(files, program.getBean(WorkbookPreview.class));
        }
    }

    private static void tell(List<Path> files, WorkbookPreview preview) {
        Map<String, Integer> verdicts = new TreeMap<>();
        List<Long> times = new ArrayList<>();
        for (Path file : files) {
            long begin = System.nanoTime();
            String verdict = verdict(file, preview);
            long milliseconds = (System.nanoTime() - begin) / 1_000_000;
            times.add(milliseconds);
            verdicts.merge(verdict, 1, Integer::sum);
            if (milliseconds > SLOW_MILLISECONDS || verdict.startsWith("thrown")) {
                System.out.println(file.getFileName() + ": " + verdict + ", " + milliseconds + " ms");
            }
        }
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d files; verdict after %d ms (median), %d ms (99 in 100), %d ms (longest)%n%s%n",
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() * 99 / 100),
                times.get(times.size() - 1),
                verdicts);
    }

    private static String verdict(Path file, WorkbookPreview preview) {
        try {
            WorkbookPreview.Check check = preview.check(file);
            if (check.rows().read() > 0) {
                return "nominations read";
            }
            return check.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(finding -> finding.code().id() + " " + finding.code())
                    .findFirst()
                    .orElse("nothing found");
        } catch (IOException | RuntimeException | Error thrown) {
            return "thrown " + thrown;
        }
    }
}
