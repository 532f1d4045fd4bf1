package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.intake.submission.WorkbookFixture;

/** An office's folders with the whole program on them, its database in a real file; every night is a new start. */
final class Desk {

    private final Path home;
    private final List<String> settings = new ArrayList<>();

    Desk(Path home) {
        this.home = home;
        for (String folder : List.of("input", "output", "data", "templates")) {
            settings.add("--vinhdanh.folders." + folder + "=" + home.resolve(folder));
        }
        try {
            Files.createDirectories(home.resolve("input"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk with(String setting) {
        settings.add("--" + setting);
        return this;
    }

    Path home() {
        return home;
    }

    /** A workbook as it is dropped; the same name again is a newer version. */
    Path drop(String name, WorkbookFixture workbook) {
        return workbook.saveAs(home.resolve("input").resolve(name));
    }

    RunSummary night() {
        try (ConfigurableApplicationContext program = started()) {
            return program.getBean(NightRun.class).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunSummary issue(String batch, String number, LocalDate date) throws Exception {
        try (ConfigurableApplicationContext program = started()) {
            return program.getBean(Issuance.class).issue(batch, number, date);
        }
    }

    /** Looks into the started program. */
    <T> T in(Function<ConfigurableApplicationContext, T> look) {
        try (ConfigurableApplicationContext program = started()) {
            return look.apply(program);
        }
    }

    WorkbookPreview.Check check(Path workbook) throws IOException {
        try (ConfigurableApplicationContext program = started()) {
            return program.getBean(WorkbookPreview.class).check(workbook);
        }
    }

    WorkbookPreview.Proof proof(Path workbook) throws IOException {
        try (ConfigurableApplicationContext program = started()) {
            return program.getBean(WorkbookPreview.class).proof(workbook, List.of(), true, home.resolve("output"));
        }
    }

    /** The program, to be closed again. */
    ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(VinhDanh.class).run(settings.toArray(String[]::new));
    }

    JsonNode report(String batch) {
        try {
            return JsonMapper.shared().readTree(Files.readString(folder(batch).resolve("report.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder(String batch) {
        return home.resolve("output").resolve(batch);
    }

    /** "R-003 C4" for each finding, in the report's order. */
    List<String> findings(String batch) {
        List<String> findings = new ArrayList<>();
        report(batch).get("findings").forEach(finding -> {
            String column =
                    finding.get("column").isNull() ? "" : finding.get("column").asString();
            String row = finding.get("row").isNull() ? "" : finding.get("row").asString();
            findings.add((finding.get("code").asString() + " " + column + row).strip());
        });
        return findings;
    }

    /** Paths of a batch's documents of one kind. */
    List<String> documents(String batch, String kind) {
        List<String> paths = new ArrayList<>();
        report(batch).get("documents").forEach(document -> {
            if (document.get("kind").asString().equals(kind)) {
                paths.add(document.get("path").asString());
            }
        });
        return paths;
    }

    List<String> outputFolders() throws IOException {
        try (Stream<Path> entries = Files.list(home.resolve("output"))) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
