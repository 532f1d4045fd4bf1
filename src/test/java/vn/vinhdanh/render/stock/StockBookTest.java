package vn.vinhdanh.render.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.golden.PdfAssert.assertPdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.golden.GoldenFiles;
import vn.vinhdanh.golden.PrintedPaper;
import vn.vinhdanh.golden.RenderRoom;
import vn.vinhdanh.render.stock.StockBookRenderer.Book;
import vn.vinhdanh.render.stock.StockBookRenderer.Page;
import vn.vinhdanh.render.stock.StockBookRenderer.Rendered;
import vn.vinhdanh.stock.Movement;
import vn.vinhdanh.stock.StockEntry;

/** The book in which every sheet stands, as it is signed. */
class StockBookTest {

    private static final String LAN = "Nguyễn Thị Lan";

    private static StockEntry entry(
            long id, Movement movement, int sheets, @Nullable String pages, @Nullable String note) {
        return new StockEntry(
                id,
                LocalDateTime.of(2026, 2, (int) id, 8, 15),
                LAN,
                "bang-khen",
                movement,
                sheets,
                movement == Movement.RECEIVED ? "BK 000101-000200" : null,
                pages == null ? null : "q3",
                pages,
                note,
                sheets < 0 ? Long.valueOf(id - 1) : null);
    }

    /** By hand: 10 and 100 received less 15 issued, 3 + 2 spoiled, 50 returned are 40 left. */
    private static final List<StockEntry> FEBRUARY = List.of(
            entry(1, Movement.RECEIVED, 100, null, "Phiếu xuất kho số 12"),
            entry(2, Movement.PRINTED, 15, "1-15", null),
            entry(3, Movement.SPOILED_IN_PRINT, 3, "12-14", null),
            entry(4, Movement.REPRINTED, 3, "12-14", null),
            entry(5, Movement.SPOILED, 2, null, "=1+1; ẩm mốc"),
            entry(6, Movement.RETURNED, 50, null, null),
            entry(7, Movement.RECEIVED, 1000, null, null),
            entry(8, Movement.RECEIVED, -1000, null, "ghi nhầm một số không"));

    private static Rendered rendered(@Nullable LocalDate from, Page... pages) {
        try (var room = RenderRoom.started()) {
            return room.getBean(StockBookRenderer.class)
                    .render(new Book(
                            "Ủy ban nhân dân tỉnh Thái Nguyên",
                            "Sở Nội vụ",
                            from,
                            LocalDate.of(2026, 2, 28),
                            List.of(pages)));
        }
    }

    @Test
    void everyMovementStandsOnALineAndTheSumAccountsForEverySheet() throws Exception {
        Rendered book = rendered(
                LocalDate.of(2026, 2, 1),
                new Page("bang-khen", 10, FEBRUARY),
                new Page("giay-khen", 0, List.of(entry(9, Movement.PRINTED, 20, "1-20", null))));
        assertThat(assertPdf(book.pdf()).hasPages(3).hasPageSize(297, 210).tableText(1))
                .contains(
                        "ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
                        "SỞ NỘI VỤ",
                        "SỔ THEO DÕI PHÔI BẰNG KHEN",
                        "(Từ ngày 01 tháng 02 năm 2026 đến hết ngày 28 tháng 02 năm 2026)",
                        "Đầu kỳ 10",
                        "1 01/02/2026 Nhận phôi, sê-ri BK 000101-000200 100 110",
                        "2 02/02/2026 In lần đầu, đợt q3, tờ 1–15 15 95",
                        "3 03/02/2026 Hỏng sau khi in, đợt q3, tờ 12–14 -3 3 95",
                        "4 04/02/2026 In lại, đợt q3, tờ 12–14 3 92",
                        "5 05/02/2026 Hỏng khi chưa in 2 90",
                        "6 06/02/2026 Nộp trả 50 40",
                        "8 08/02/2026 Điều chỉnh dòng số 7: Nhận phôi");
        assertThat(assertPdf(book.pdf()).tableText(2))
                .as("the signatures with the sum, for which no room was left")
                .contains(
                        "Cộng trong kỳ 100 15 5 50 40",
                        "Trong số đã dùng có 3 tờ in lại thay tờ đã in trước.",
                        "Còn lại đến hết ngày 28 tháng 02 năm 2026: 40 (bốn mươi) tờ.",
                        "NGƯỜI GHI SỔ",
                        "THỦ TRƯỞNG ĐƠN VỊ");
        assertThat(assertPdf(book.pdf()).tableText(3))
                .contains(
                        "SỔ THEO DÕI PHÔI GIẤY KHEN",
                        "Sổ ghi nhận thiếu 20 (hai mươi) tờ so với số đã dùng; cần ghi bổ sung số phôi đã nhận.");
        assertPdf(book.pdf()).isArchivalAndAccessible().hasAllFontsEmbedded();
    }

    @Test
    void itIsPrintedLineForLineAsExpected() throws Exception {
        Rendered book = rendered(LocalDate.of(2026, 2, 1), new Page("bang-khen", 10, FEBRUARY));

        new GoldenFiles(Path.of("src/test/resources/golden/so-phoi"))
                .match(PrintedPaper.files("so-theo-doi-phoi", book.pdf()));
    }

    @Test
    void aLongBookRepeatsItsHeadings() {
        List<StockEntry> year = new ArrayList<>();
        for (int line = 0; line < 60; line++) {
            year.add(entry(1 + line % 28, Movement.PRINTED, 1, "7", null));
        }

        byte[] book = rendered(null, new Page("bang-khen", 0, year)).pdf();

        assertThat(assertPdf(book).tableText(1)).contains("(Đến hết ngày 28 tháng 02 năm 2026)");
        assertThat(assertPdf(book).tableText(2)).contains("Số dòng", "Ngày ghi", "Nội dung");
        assertPdf(book).isArchivalAndAccessible();
    }

    @Test
    void theTableIsReadBySpreadsheetProgramsAndReckonsNothingOut() {
        String csv =
                new String(rendered(null, new Page("bang-khen", 10, FEBRUARY)).csv(), StandardCharsets.UTF_8);

        assertThat(csv.lines())
                .startsWith(
                        "\uFEFFLoại phôi;Số dòng;Ngày;Nội dung;Nhận;Dùng;Hỏng;Nộp trả;Còn lại;Người ghi;Ghi chú",
                        "bang-khen;;;Đầu kỳ;;;;;10;;",
                        "bang-khen;1;01/02/2026;Nhận phôi, sê-ri BK 000101-000200;100;;;;110;Nguyễn Thị Lan;Phiếu xuất kho số 12")
                .contains(
                        "bang-khen;3;03/02/2026;Hỏng sau khi in, đợt q3, tờ 12–14;;-3;3;;95;Nguyễn Thị Lan;",
                        "bang-khen;5;05/02/2026;Hỏng khi chưa in;;;2;;90;Nguyễn Thị Lan;\"'=1+1; ẩm mốc\"")
                .hasSize(10);
    }

    @Test
    void theSameLedgerGivesTheSameBytes() {
        Page page = new Page("bang-khen", 10, FEBRUARY);

        assertThat(rendered(null, page).pdf()).isEqualTo(rendered(null, page).pdf());
    }
}
