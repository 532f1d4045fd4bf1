package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Real processes on machines that differ in time zone, language, encoding and line ends make the same bytes. */
class AnyMachineIT {

    private static final String CONFERENCE = "hoi-nghi-so-ket-chi-thi-11";

    @Test
    void theSameWorkbooksGiveTheSamePackagesOnAnyMachine(@TempDir Path here, @TempDir Path there) throws Exception {
        Office atHome = office(here, "C.UTF-8")
                .onAMachineWith(
                        "-Duser.timezone=UTC", "-Duser.language=vi", "-Duser.country=VN", "-Dfile.encoding=UTF-8");
        Office abroad = office(there, "C")
                .onAMachineWith(
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-9",
                        "-Dline.separator=\r\n");
        for (Office office : List.of(atHome, abroad)) {
            Office.Run run = office.run("run");
            assertThat(run.exitCode()).as(run.text()).isZero();
            Office.Run sample = office.run("sample", "--rows", "40", "--dir", "mau", "--seed", "7");
            assertThat(sample.exitCode()).as(sample.text()).isZero();
        }

        Map<String, String> published = atHome.published();
        assertThat(published.keySet())
                .anyMatch(name -> name.endsWith("/quyet-dinh.pdf"))
                .anyMatch(name -> name.endsWith("/quyet-dinh.docx"))
                .anyMatch(name -> name.endsWith("/tien-thuong.xlsx"))
                .anyMatch(name -> name.contains("/in/"))
                .anyMatch(name -> name.contains("/tra-lai/"))
                .anyMatch(name -> name.endsWith("/ban-tin/index.html"))
                .contains("index.html");
        assertThat(abroad.published()).isEqualTo(published);
        assertThat(Files.readString(abroad.batch(CONFERENCE).resolve("report.json")))
                .doesNotContain("\r");
        assertThat(report(abroad, CONFERENCE)).isEqualTo(report(atHome, CONFERENCE));
        assertThat(contents(there.resolve("mau"))).isNotEmpty().isEqualTo(contents(here.resolve("mau")));
    }

    private static Office office(Path home, String language) throws IOException {
        Office office = new Office(home).withLanguage(language);
        for (String sample : samples()) {
            office.withSample(sample);
        }
        return office;
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    /** All of it but how long each step took. */
    private static ObjectNode report(Office office, String batch) throws IOException {
        ObjectNode report = (ObjectNode) office.report(batch);
        report.remove("timings");
        return report;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(folder.relativize(file).toString(), Office.sha256(Files.readAllBytes(file)));
            }
        }
        return sums;
    }
}
