package vn.vinhdanh.render.stock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.vinhdanh.stock.StockCount;

/** The book as spreadsheet programs with Vietnamese settings read it: UTF-8 with its mark, semicolons. */
final class BookCsv {

    private static final List<String> HEADINGS = List.of(
            "Loại phôi",
            "Số dòng",
            "Ngày",
            "Nội dung",
            "Nhận",
            "Dùng",
            "Hỏng",
            "Nộp trả",
            "Còn lại",
            "Người ghi",
            "Ghi chú");

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private BookCsv() {}

    static byte[] write(List<StockBookRenderer.Page> pages) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            write(pages, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(List<StockBookRenderer.Page> pages, CSVPrinter rows) throws IOException {
        rows.printRecord(HEADINGS);
        for (StockBookRenderer.Page page : pages) {
            rows.printRecord(page.stock(), "", "", "Đầu kỳ", "", "", "", "", page.before(), "", "");
            for (BookLine line : BookLine.of(page)) {
                StockCount count = line.count();
                rows.printRecord(
                        page.stock(),
                        line.number(),
                        line.day(),
                        line.what(),
                        figure(count.received()),
                        figure(count.issued()),
                        figure(count.spoiled()),
                        figure(count.returned()),
                        line.left(),
                        cell(line.by()),
                        cell(line.note()));
            }
        }
    }

    private static String figure(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** What begins like a formula would be reckoned out. */
    private static String cell(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
