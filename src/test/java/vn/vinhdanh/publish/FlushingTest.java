package vn.vinhdanh.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is published of which one file may not be on the disk. */
class FlushingTest {

    private final Path home;

    FlushingTest(@TempDir Path home) {
        this.home = home;
    }

    private List<Path> files(int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            files.add(Files.writeString(home.resolve(number + ".pdf"), "trang"));
        }
        return files;
    }

    @Test
    void noneOneAndMoreThanAtOnceAreFlushed() throws IOException {
        for (int count : new int[] {0, 1, 50}) {
            List<Path> files = files(count);
            assertThatCode(() -> Flushing.all(files)).doesNotThrowAnyException();
        }
    }

    @Test
    void oneThatCannotBeFlushedIsNamedWhicheverItIs() throws IOException {
        List<Path> files = files(50);
        files.add(31, home.resolve("mat.pdf"));

        assertThatThrownBy(() -> Flushing.all(files))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mat.pdf")
                .hasMessageContaining("start the run again");
    }
}
