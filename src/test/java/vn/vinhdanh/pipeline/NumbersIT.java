package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.intake.submission.WorkbookFixture.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.intake.PlainTable;
import vn.vinhdanh.intake.PlainTables;
import vn.vinhdanh.intake.submission.WorkbookFixture;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/** Three lists wait for their number; the registry clerk gives it by a sheet that is dropped like any other file. */
class NumbersIT {

    private static final String SHEET = "van-thu.xlsx";

    private final Path home;
    private final Desk desk;

    NumbersIT(@TempDir Path home) {
        this.home = home;
        this.desk = new Desk(home).with("vinhdanh.templates.approval=off");
        for (String name : List.of("mot", "hai", "ba")) {
            desk.drop(name + ".xlsx", list("Nguyễn Văn " + name.toUpperCase(Locale.ROOT)));
        }
        desk.night();
    }

    private static WorkbookFixture list(String name) {
        return AmendmentIT.communeWith("", "", name + " A");
    }

    private static WorkbookFixture sheet(String... cells) {
        WorkbookFixture sheet =
                xlsx("Chờ số").row("QUYẾT ĐỊNH CHỜ SỐ").row("STT", "Mã đợt", "Số quyết định", "Ngày quyết định");
        for (int i = 0; i < cells.length; i += 3) {
            sheet.row(Integer.toString(i / 3 + 1), cells[i], cells[i + 1], cells[i + 2]);
        }
        return sheet;
    }

    private String standing(String batch) {
        return desk.in(program -> {
            Batch found = program.getBean(Batches.class).byCode(batch).orElseThrow();
            return found.state() + " "
                    + (found.decision() == null
                            ? "-"
                            : found.decision().reference() + " "
                                    + found.decision().date());
        });
    }

    private List<String> waitingSheet() {
        try (ConfigurableApplicationContext program = desk.started()) {
            return program.getBean(PlainTables.class).read(home.resolve("output/cho-so.xlsx")).rows().stream()
                    .map(row -> row.cell(1) + "|" + row.cell(2) + "|" + row.cell(4) + "|" + row.cell(5))
                    .toList();
        }
    }

    private PlainTable read(Path file) {
        return desk.in(program -> program.getBean(PlainTables.class).read(file));
    }

    @Test
    void theProgramListsWhatWaitsAndTakesTheSheetBack() throws Exception {
        assertThat(waitingSheet())
                .contains(
                        "Mã đợt|Tệp|Số trường hợp|Ký hiệu",
                        "ba|ba.xlsx|1|QĐ-UBND",
                        "hai|hai.xlsx|1|QĐ-UBND",
                        "mot|mot.xlsx|1|QĐ-UBND");

        desk.issue("mot", "12", LocalDate.of(2026, 3, 10));
        desk.drop(SHEET, sheet("mot", "12", "10/03/2026", "hai", "13/QĐ-UBND", "11/03/2026", "ba", "", ""));
        RunSummary night = desk.night();

        assertThat(night.count(BatchState.ISSUED))
                .as("one has its number by command")
                .isEqualTo(1);
        assertThat(night.anythingReturned()).isFalse();
        assertThat(standing("mot")).isEqualTo("ISSUED 12/QĐ-UBND 2026-03-10");
        assertThat(standing("hai")).isEqualTo("ISSUED 13/QĐ-UBND 2026-03-11");
        assertThat(standing("ba")).isEqualTo("AWAITING_NUMBER -");
        assertThat(waitingSheet()).contains("ba|ba.xlsx|1|QĐ-UBND").noneMatch(row -> row.startsWith("mot|"));
        assertThat(home.resolve("output/van-thu-can-sua.xlsx")).doesNotExist();

        ReturnedFile.open(home.resolve("output/cho-so.xlsx"))
                .type("Chờ số", "G4", "21")
                .type("Chờ số", "H4", "12/03/2026")
                .saveAs(home.resolve("input/cho-so.xlsx"));
        assertThat(desk.night().finished())
                .as("the first sheet lies there still")
                .hasSize(1);
        assertThat(standing("ba")).isEqualTo("ISSUED 21/QĐ-UBND 2026-03-12");
        assertThat(home.resolve("output/cho-so.xlsx")).doesNotExist();
    }

    @Test
    void whatCannotBeGivenComesBackMarkedAndTheOthersAreGiven() throws IOException {
        desk.drop(
                SHEET,
                sheet(
                        "mot",
                        "12",
                        "10/03/2026",
                        "hai",
                        "12",
                        "11/03/2026",
                        "ba",
                        "mười ba",
                        "11/03/2026",
                        "bốn",
                        "14",
                        "11/03/2026",
                        "ba",
                        "15",
                        "",
                        "ba",
                        "16",
                        "hôm qua",
                        "ba",
                        "17",
                        "10/03/2099",
                        "mot",
                        "18",
                        "10/03/2026"));
        RunSummary night = desk.night();

        assertThat(night.count(BatchState.ISSUED)).isEqualTo(1);
        assertThat(night.anythingReturned()).isTrue();
        assertThat(standing("hai")).isEqualTo("AWAITING_NUMBER -");
        Path back = home.resolve("output/van-thu-can-sua.xlsx");
        assertThat(ReturnedFile.open(back).marks())
                .containsExactly(
                        "Chờ số!C4", "Chờ số!C5", "Chờ số!C6", "Chờ số!C7", "Chờ số!C8", "Chờ số!C9", "Chờ số!C10");
        assertThat(read(back).rows().stream().flatMap(row -> row.cells().values().stream()))
                .anyMatch(text -> text.contains("Số 12/QĐ-UBND đã được dùng; đợt đang giữ số này: mot."))
                .anyMatch(text -> text.contains("Không có đợt nào mang mã “bốn”."))
                .anyMatch(text -> text.contains("Đợt ba: số và ngày quyết định phải được ghi cùng nhau."))
                .anyMatch(text -> text.contains("Đợt mot không chờ số: đã ban hành theo Quyết định số 12/QĐ-UBND."));

        desk.drop(SHEET, sheet("mot", "12", "10/03/2026", "hai", "13", "11/03/2026"));
        desk.night();

        assertThat(standing("hai")).isEqualTo("ISSUED 13/QĐ-UBND 2026-03-11");
        assertThat(back).as("nothing is left to be mended").doesNotExist();
    }

    @Test
    void aRunThatFailsBurnsNoNumber() throws IOException {
        desk.drop(SHEET, sheet("mot", "12", "10/03/2026"));
        Path staging = home.resolve("data/staging");
        Path aside = Files.exists(staging) ? Files.move(staging, home.resolve("data/aside")) : staging;
        Files.writeString(staging, "no folder");
        assertThat(desk.night().failed()).isEqualTo(1);
        Files.delete(staging);
        if (!aside.equals(staging)) {
            Files.move(aside, staging);
        }
        desk.night();

        assertThat(standing("mot")).isEqualTo("ISSUED 12/QĐ-UBND 2026-03-10");
    }
}
