package vn.vinhdanh.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every expected page in a real browser: each heading, paragraph and cell stands where it is expected. */
@ExtendWith(Browser.Shared.class)
class PageLayoutIT {

    private static final Path CASES = Path.of("src/test/resources/golden");

    private final Browser browser;

    PageLayoutIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void everyPageIsLaidOutAsExpected() throws IOException {
        Map<String, byte[]> layouts = new TreeMap<>();
        for (Path page : pages()) {
            String name = CASES.relativize(page).toString().replace('/', '-').replace(".html", "");
            layouts.putAll(PageLayout.files(browser, name, page));
        }

        assertThat(layouts).containsKeys("hoi-nghi-ban-tin-index.phone.layout", "trang-issued.desktop.layout");
        new GoldenFiles(CASES.resolve("bo-cuc-trang")).match(layouts);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
