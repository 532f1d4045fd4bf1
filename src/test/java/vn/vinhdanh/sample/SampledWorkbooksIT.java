package vn.vinhdanh.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.pipeline.WorkbookPreview;
import vn.vinhdanh.sample.legacy.TextEncoding;

/**
 * Whatever the layout, the format and the mess: every planted error is found in its cell, and no clean row goes back.
 * The whole program runs, once for all workbooks.
 */
class SampledWorkbooksIT {

    private static final int ROWS = 60;
    /** More on purpose: {@code -Dsample.seeds=20}. */
    private static final int SEEDS = Integer.getInteger("sample.seeds", 1);

    private static final double MISTAKES = 0.2;
    private static final double MESS = 0.4;

    private static Path home = Path.of("");
    private static @Nullable ConfigurableApplicationContext program;

    @BeforeAll
    static void startTheProgram(@TempDir Path folder) {
        home = folder;
        List<String> settings = List.of(
                "--vinhdanh.folders.input=" + home.resolve("input"),
                "--vinhdanh.folders.output=" + home.resolve("output"),
                "--vinhdanh.folders.data=" + home.resolve("data"),
                "--vinhdanh.folders.templates=" + home.resolve("templates"),
                "--vinhdanh.templates.approval=off",
                "--vinhdanh.office.name=Ủy ban nhân dân phường Quyết Thắng",
                "--vinhdanh.office.place=Quyết Thắng",
                "--vinhdanh.office.level=commune",
                "--vinhdanh.office.subject=khen thưởng thành tích năm 2025",
                "--vinhdanh.office.signer-position=Chủ tịch",
                "--vinhdanh.office.signer-name=Lê Văn Bình",
                "--vinhdanh.office.legal-bases=Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022");
        program = new SpringApplicationBuilder(VinhDanh.class).run(settings.toArray(String[]::new));
    }

    private static ConfigurableApplicationContext program() {
        return Objects.requireNonNull(program);
    }

    @AfterAll
    static void endIt() {
        program().close();
    }

    static Stream<SampleRecipe> everyLayoutInEveryFormat() {
        return Arrays.stream(SampleStyle.values()).flatMap(style -> Arrays.stream(SampleFormat.values())
                .flatMap(format -> LongStream.rangeClosed(1, SEEDS)
                        .mapToObj(seed -> recipe(style, format, seed, TextEncoding.UNICODE))));
    }

    /** Fonts tell the encoding in workbooks; a file of text has only its letters. */
    static Stream<SampleRecipe> everyLayoutInOlderEncodings() {
        return Arrays.stream(SampleStyle.values()).flatMap(style -> Arrays.stream(SampleFormat.values())
                .flatMap(format -> Stream.of(TextEncoding.TCVN3, TextEncoding.VNI)
                        .map(encoding -> recipe(style, format, 7, encoding))));
    }

    private static SampleRecipe recipe(SampleStyle style, SampleFormat format, long seed, TextEncoding encoding) {
        return new SampleRecipe(style, format, ROWS, seed, MISTAKES, MESS, GrantingLevel.COMMUNE, encoding);
    }

    @ParameterizedTest
    @MethodSource("everyLayoutInEveryFormat")
    void everyPlantedErrorIsFoundAndNoCleanRowGoesBack(SampleRecipe recipe) throws IOException {
        compare(recipe);
    }

    @ParameterizedTest
    @MethodSource("everyLayoutInOlderEncodings")
    void theSameForTextFromBeforeUnicode(SampleRecipe recipe) throws IOException {
        compare(recipe);
    }

    private static void compare(SampleRecipe recipe) throws IOException {
        Path folder = Files.createTempDirectory(home, "sample");
        SampleFile made = program().getBean(SampleWorkbooks.class).write(recipe, folder);
        WorkbookPreview.Check check = program().getBean(WorkbookPreview.class).check(made.file());

        assertThat(places(check.findings())).as("found of %s", made.file()).containsAll(planted(made));
        assertThat(rowsWithErrors(check.findings()))
                .as("rows sent back of %s", made.file())
                .isEqualTo(plantedRows(made));
        assertThat(check.rows().read())
                .isEqualTo(made.rows().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertThat(check.rows().returned()).isEqualTo(plantedRows(made).size());
    }

    /** "R-003 Đề nghị!C4"; a file of text has no sheets. */
    private static Set<String> planted(SampleFile made) {
        TreeSet<String> planted = new TreeSet<>();
        made.mistakes()
                .forEach(mistake -> planted.add(mistake.code() + " "
                        + place(made.recipe().format(), mistake.sheet(), mistake.column() + mistake.row())));
        return planted;
    }

    private static String place(SampleFormat format, String sheet, String cell) {
        return format == SampleFormat.CSV ? cell : sheet + "!" + cell;
    }

    private static Set<String> places(List<Finding> findings) {
        TreeSet<String> places = new TreeSet<>();
        findings.forEach(finding -> {
            String cell = (finding.at().column() == null ? "" : finding.at().column())
                    + (finding.at().row() == null ? "" : finding.at().row());
            places.add(finding.code().id() + " "
                    + place(format(finding), String.valueOf(finding.at().sheet()), cell));
        });
        return places;
    }

    private static SampleFormat format(Finding finding) {
        return finding.at().file().endsWith(".csv") ? SampleFormat.CSV : SampleFormat.XLSX;
    }

    private static Set<String> plantedRows(SampleFile made) {
        TreeSet<String> rows = new TreeSet<>();
        made.mistakes().stream()
                .filter(mistake -> mistake.severity().equals("error"))
                .forEach(mistake ->
                        rows.add(place(made.recipe().format(), mistake.sheet(), String.valueOf(mistake.row()))));
        return rows;
    }

    private static Set<String> rowsWithErrors(List<Finding> findings) {
        TreeSet<String> rows = new TreeSet<>();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> rows.add(place(
                        format(finding),
                        String.valueOf(finding.at().sheet()),
                        String.valueOf(finding.at().row()))));
        return rows;
    }
}
