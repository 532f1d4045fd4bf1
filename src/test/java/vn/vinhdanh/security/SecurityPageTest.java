package vn.vinhdanh.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/security.md promises, tests hold: each test that the page names is there, and each threat names one. */
class SecurityPageTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))\\.(\\w+)`");
    private static final String SOMETHING_ELSE_HOLDS = "no test:";
    /** Of a table, and rows that tell of people and of data, not of threats. */
    private static final Pattern HEADING = Pattern.compile("^\\| (?:---|threat|who|what|\\*\\*)");

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/security.md"));
    }

    private static Map<String, String> testClasses() throws IOException {
        Map<String, String> classes = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                classes.put(String.valueOf(file.getFileName()).replace(".java", ""), Files.readString(file));
            }
        }
        return classes;
    }

    @Test
    void everyTestThatThePageNamesIsThere() throws IOException {
        Map<String, String> classes = testClasses();
        List<MatchResult> named = TEST.matcher(page()).results().toList();

        assertThat(named).hasSizeGreaterThan(40).allSatisfy(test -> assertThat(classes.getOrDefault(test.group(1), ""))
                .as("%s of docs/security.md", test.group())
                .containsPattern("(?s)@(?:Parameterized)?Test\\b(?:(?!\\bvoid ).)*+\\bvoid " + test.group(2) + "\\("));
    }

    @Test
    void everyThreatNamesATestOrSaysWhoElseHoldsIt() throws IOException {
        List<String> threats = page().lines()
                .filter(line -> line.startsWith("| ") && !HEADING.matcher(line).find())
                .toList();

        assertThat(threats).hasSizeGreaterThan(30).allSatisfy(line -> assertThat(
                        TEST.matcher(line).find() || line.contains(SOMETHING_ELSE_HOLDS))
                .as(line)
                .isTrue());
    }
}
