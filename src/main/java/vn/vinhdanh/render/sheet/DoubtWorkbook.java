package vn.vinhdanh.render.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.render.DoubtListRenderer;

@Component
class DoubtWorkbook implements DoubtListRenderer {

    private static final String TITLE = "DANH SÁCH CẦN XÁC NHẬN";
    private static final String GUIDANCE = "Mỗi dòng là hai mục cùng tên trong lịch sử khen thưởng. Ghi “có” nếu là một"
            + " người hoặc một tập thể, “không” nếu là hai; để trống nếu chưa biết.";
    private static final int MOST_AWARDS = 10;
    private static final List<Integer> WIDTHS = List.of(6, 24, 13, 16, 26, 30, 24, 13, 16, 26, 30, 18);
    private static final List<String> HEADINGS = List.of(
            "STT",
            "Tên (mục 1)",
            "Ngày sinh (mục 1)",
            "Số định danh (mục 1)",
            "Đơn vị (mục 1)",
            "Khen thưởng (mục 1)",
            "Tên (mục 2)",
            "Ngày sinh (mục 2)",
            "Số định danh (mục 2)",
            "Đơn vị (mục 2)",
            "Khen thưởng (mục 2)",
            ANSWER);

    @Override
    public byte[] render(List<History.Doubt> doubts, Function<PastAward, String> called) {
        try (ListWorkbook list = new ListWorkbook("Cần xác nhận", TITLE, WIDTHS)) {
            list.across(TITLE, list.styles().title);
            list.across(GUIDANCE, list.styles().aside);
            list.headings(HEADINGS);
            int number = 0;
            for (History.Doubt doubt : doubts) {
                Row row = list.row(
                        Stream.concat(
                                        Stream.of(""),
                                        Stream.concat(texts(doubt.one(), called), texts(doubt.other(), called)))
                                .toList(),
                        list.styles().text);
                row.getCell(0).setCellValue(++number);
                row.getCell(0).setCellStyle(list.styles().centred);
            }
            list.choices(HEADINGS.indexOf(ANSWER), List.of("có", "không"));
            return list.written();
        }
    }

    private static Stream<String> texts(History.Entry entry, Function<PastAward, String> called) {
        Recipient recipient = entry.recipient();
        return Stream.of(
                recipient.name(),
                recipient.birth() == null ? "" : recipient.birth().vietnamese(),
                Objects.requireNonNullElse(recipient.identityNumber(), ""),
                Objects.requireNonNullElse(recipient.unit(), ""),
                awards(entry.awards(), called));
    }

    private static String awards(List<PastAward> awards, Function<PastAward, String> called) {
        String first = awards.stream().limit(MOST_AWARDS).map(called).collect(Collectors.joining("\n"));
        int others = awards.size() - MOST_AWARDS;
        return others > 0 ? first + "\n… và " + others + " lần khác" : first;
    }
}
