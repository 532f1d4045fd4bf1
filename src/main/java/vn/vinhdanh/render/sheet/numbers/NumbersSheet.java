package vn.vinhdanh.render.sheet.numbers;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.springframework.stereotype.Component;
import vn.vinhdanh.render.sheet.ListWorkbook;

/** The list of all decisions that wait for a number, with two columns for the registry clerk to fill in. */
@Component
public class NumbersSheet {

    /** By these headings such a sheet is known again, wherever they stand. */
    public static final String CODE = "Mã đợt";

    public static final String NUMBER = "Số quyết định";
    public static final String DATE = "Ngày quyết định";

    private static final String TITLE = "QUYẾT ĐỊNH CHỜ SỐ";
    private static final String GUIDANCE =
            "Ghi số và ngày quyết định vào hai cột cuối rồi lưu tệp vào thư mục input. Dòng"
                    + " nào chưa có số thì để trống.";
    private static final List<String> HEADINGS =
            List.of("STT", CODE, "Tệp", "Trích yếu", "Số trường hợp", "Ký hiệu", NUMBER, DATE);
    private static final List<Integer> WIDTHS = List.of(6, 26, 30, 50, 10, 16, 16, 16);
    private static final Set<String> CENTRED = Set.of("STT", "Số trường hợp");

    /**
     * A decision that waits.
     *
     * @param recipients how many it commends, or amends
     * @param symbol of its number, "QĐ-UBND"
     */
    public record Waiting(String code, String file, String subject, int recipients, String symbol) {}

    /** @return an {@code .xlsx}; the same list gives the same bytes */
    public byte[] render(List<Waiting> waiting) {
        try (ListWorkbook list = new ListWorkbook("Chờ số", TITLE, WIDTHS)) {
            list.across(TITLE, list.styles().title);
            list.across(GUIDANCE, list.styles().aside);
            list.headings(HEADINGS);
            int number = 0;
            for (Waiting one : waiting) {
                number++;
                Row row = list.row(
                        List.of("", one.code(), one.file(), one.subject(), "", one.symbol(), "", ""),
                        list.styles().text);
                row.getCell(HEADINGS.indexOf("STT")).setCellValue(number);
                row.getCell(HEADINGS.indexOf("Số trường hợp")).setCellValue(one.recipients());
                IntStream.range(0, HEADINGS.size())
                        .filter(column -> CENTRED.contains(HEADINGS.get(column)))
                        .forEach(column -> row.getCell(column).setCellStyle(list.styles().centred));
            }
            return list.written();
        }
    }
}
