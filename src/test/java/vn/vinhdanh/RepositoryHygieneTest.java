package vn.vinhdanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tree stays small-grained and readable. When a limit stops you, split by thing; never raise the number. */
class RepositoryHygieneTest {

    private static final int CLASS_LINES = 300;
    private static final int TEST_CLASS_LINES = 400;
    private static final int TEMPLATE_LINES = 200;
    private static final int README_LINES = 200;
    private static final int CLASSES_IN_A_PACKAGE = 20;

    @Test
    void noClassIsTooLong() throws IOException {
        assertThat(longerThan(CLASS_LINES, javaFiles(Path.of("src/main/java")))).isEmpty();
        assertThat(longerThan(TEST_CLASS_LINES, javaFiles(Path.of("src/test/java"))))
                .isEmpty();
    }

    @Test
    void noTemplateAndNoReadmeIsTooLong() throws IOException {
        assertThat(longerThan(TEMPLATE_LINES, files(Path.of("templates"), ".ftlh", ".ftlx", ".ftl")))
                .isEmpty();
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(README_LINES);
    }

    @Test
    void noPackageHoldsTooManyClasses() throws IOException {
        Map<Path, Long> counts = javaFiles(Path.of("src/main/java")).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(counts).isNotEmpty().allSatisfy((folder, count) -> assertThat(count)
                .as("classes in %s", folder)
                .isLessThanOrEqualTo(CLASSES_IN_A_PACKAGE));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        List<Path> folders = javaFiles(Path.of("src/main/java")).stream()
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(folders).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .exists()
                .content()
                .startsWith("/** ")
                .contains("@NullMarked"));
    }

    @Test
    void textIsInUnicodeNfcWithUnixLineEnds() throws IOException {
        for (Path file : texts()) {
            String text = Files.readString(file);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as("NFC: %s", file)
                    .isTrue();
            assertThat(text).as("line ends of %s", file).doesNotContain("\r");
        }
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        Pattern leftover = Pattern.compile("TO" + "DO|FIX" + "ME|XX" + "X");
        for (Path file : javaFiles(Path.of("src"))) {
            assertThat(leftover.matcher(Files.readString(file)).find())
                    .as("an unfinished note in %s", file)
                    .isFalse();
        }
    }

    private static List<Path> longerThan(int limit, List<Path> files) throws IOException {
        assertThat(files).isNotEmpty();
        List<Path> tooLong = new ArrayList<>();
        for (Path file : files) {
            if (codeLines(file) > limit) {
                tooLong.add(file);
            }
        }
        return tooLong;
    }

    private static long codeLines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty()
                        && !line.startsWith("*")
                        && !line.startsWith("/*")
                        && !line.startsWith("//")
                        && !line.startsWith("import "))
                .count();
    }

    private static List<Path> texts() throws IOException {
        return Stream.of(
                        files(Path.of("src"), ".java", ".properties", ".yaml", ".sql", ".json", ".txt", ".html"),
                        files(Path.of("templates"), ".ftlh", ".ftlx", ".ftl", ".xml", ".css", ".svg", ".json", ".yaml"),
                        files(Path.of("docs"), ".md"),
                        List.of(
                                Path.of("README.md"),
                                Path.of("CHANGELOG.md"),
                                Path.of("CONTRIBUTING.md"),
                                Path.of("THIRD-PARTY.md")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        return files(folder, ".java");
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
