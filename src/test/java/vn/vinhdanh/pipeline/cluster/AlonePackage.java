package vn.vinhdanh.pipeline.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.vinhdanh.pipeline.Office;
import vn.vinhdanh.pipeline.storm.CommuneInput;

/** What one process on H2 makes of a list: what every cluster must make of it too. */
final class AlonePackage {

    private static final String LIST = "list.xlsx";

    private AlonePackage() {}

    /** Each file with its checksum. */
    static Map<String, String> of(Path home, int certificates) throws IOException, InterruptedException {
        Office office = new Office(home);
        Files.createDirectories(office.input());
        // one of its rows has no unit and goes back
        CommuneInput.workbook("7", "10/03/2026", 0, certificates + 1)
                .saveAs(office.input().resolve(LIST));
        Office.Run run = office.run("run");
        assertThat(run.exitCode()).as(run.text()).isZero();
        return office.published("list");
    }

    static void copyInput(Path home, Path input) throws IOException {
        Files.copy(home.resolve("input").resolve(LIST), input.resolve(LIST));
    }
}
