package vn.vinhdanh.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.golden.GoldenFiles;

/** What the pages say, letter for letter; how a browser shows them is PageLayoutIT's. */
class GoldenPagesTest {

    @Test
    void thePagesSayWhatIsExpected() throws IOException {
        Map<String, byte[]> pages = new TreeMap<>();
        SamplePages.pages()
                .forEach(page -> pages.put(page.name() + ".html", page.html().getBytes(StandardCharsets.UTF_8)));

        new GoldenFiles(Path.of("src/test/resources/golden/trang")).match(pages);
    }
}
