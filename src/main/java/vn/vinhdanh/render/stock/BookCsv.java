package vn.vinhdanh.render.stock;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private BookCsv() {}

    static byte[] write(List<StockBookRenderer.Page> pages) {
        StringBuilder text = new StringBuilder("\uFEFF").append(row(HEADINGS));
        for (StockBookRenderer.Page page : pages) {
            text.append(row(
                    List.of(page.stock(), "", "", "Đầu kỳ", "", "", "", "", Integer.toString(page.before()), "", "")));
            for (BookLine line : BookLine.of(page)) {
                StockCount count = line.count();
                text.append(row(Stream.concat(
                                Stream.of(page.stock(), Long.toString(line.number()), line.day(), line.what()),
                                Stream.concat(
                                        Stream.of(count.received(), count.issued(), count.spoiled(), count.returned())
                                                .map(BookCsv::figure),
                                        Stream.of(Integer.toString(line.left()), cell(line.by()), cell(line.note()))))
                        .toList()));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String figure(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** What begins like a formula would be reckoned out. */
    private static String cell(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(BookCsv::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[;\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
