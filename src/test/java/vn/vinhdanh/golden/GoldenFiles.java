package vn.vinhdanh.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Compares what was rendered with a case's expected files; {@code -Dgolden.update=true} writes them anew. */
public final class GoldenFiles {

    /** What another machine's smoothing of edges may change, of 255, over the whole page. */
    private static final double MEAN_DIFFERENCE = 1.5;

    /** Files whose lines begin with numbers of CSS pixels. */
    static final String LAYOUT = ".layout";

    /** What another version of the browser may round otherwise, in CSS pixels. */
    private static final int ROUNDED = 2;

    private static final Pattern NUMBERED = Pattern.compile("(-?\\d+) (-?\\d+) (\\d+) (\\d+) (\\d+) (.*)");

    private final Path expected;
    private final Path actual;

    public GoldenFiles(Path expected) {
        this.expected = expected;
        this.actual = Path.of("target/golden").resolve(expected.getFileName());
    }

    /** Whether expected files are to be rewritten: never where CI is set, for nobody would look at them. */
    public static boolean updating() {
        boolean asked = Boolean.getBoolean("golden.update");
        if (asked && System.getenv("CI") != null) {
            throw new IllegalStateException("golden files are not rewritten where CI is set");
        }
        return asked;
    }

    /** Every file rendered is expected to the byte, or by its look; every file expected is rendered. */
    public void match(Map<String, byte[]> rendered) throws IOException {
        for (Map.Entry<String, byte[]> file : rendered.entrySet()) {
            write(actual, file.getKey(), file.getValue());
            if (updating()) {
                write(expected, file.getKey(), file.getValue());
            }
        }
        assertThat(names()).as("expected files in %s", expected).isEqualTo(new TreeSet<>(rendered.keySet()));
        for (Map.Entry<String, byte[]> file : rendered.entrySet()) {
            Path golden = expected.resolve(file.getKey());
            if (file.getKey().endsWith(".png")) {
                assertThat(difference(golden, file.getValue()))
                        .as("%s looks like %s", actual.resolve(file.getKey()), golden)
                        .isLessThan(MEAN_DIFFERENCE);
            } else if (file.getKey().endsWith(LAYOUT)) {
                matchLayout(golden, new String(file.getValue(), StandardCharsets.UTF_8));
            } else {
                assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
                        .as("content of %s", golden)
                        .isEqualTo(Files.readString(golden));
            }
        }
    }

    private static void matchLayout(Path golden, String rendered) throws IOException {
        assertThat(rendered.lines().toList())
                .as("layout in %s", golden)
                .zipSatisfy(Files.readAllLines(golden), (line, wanted) -> {
                    Matcher here = NUMBERED.matcher(line);
                    Matcher there = NUMBERED.matcher(wanted);
                    assertThat(here.matches() && there.matches())
                            .as("%s and %s begin with numbers", line, wanted)
                            .isTrue();
                    assertThat(here.group(6)).isEqualTo(there.group(6));
                    for (int number = 1; number < 6; number++) {
                        assertThat(Integer.parseInt(here.group(number)))
                                .as("number %d of %s", number, line)
                                .isCloseTo(Integer.parseInt(there.group(number)), within(ROUNDED));
                    }
                });
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(expected)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals(GoldenCase.MODEL))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void write(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), content);
    }

    private static double difference(Path golden, byte[] rendered) throws IOException {
        return Look.difference(ImageIO.read(golden.toFile()), ImageIO.read(new ByteArrayInputStream(rendered)));
    }
}
