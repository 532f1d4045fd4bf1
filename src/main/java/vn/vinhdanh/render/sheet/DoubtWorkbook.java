package vn.vinhdanh.render.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.register.History;
import vn.vinhdanh.render.DoubtListRenderer;

@Component
class DoubtWorkbook implements DoubtListRenderer {

    private static final String TITLE = "DANH SÁCH CẦN XÁC NHẬN";
    private static final String GUIDANCE = "Mỗi dòng là hai mục cùng tên trong lịch sử khen thưởng. Ghi “có” nếu là một"
            + " người hoặc một tập thể, “không” nếu là hai; để trống nếu chưa biết.";
    private static final List<Integer> WIDTHS = List.of(6, 26, 13, 16, 30, 26, 13, 16, 30, 18);
    private static final List<String> HEADINGS = List.of(
            "STT",
            "Tên (mục 1)",
            "Ngày sinh (mục 1)",
            "Số định danh (mục 1)",
            "Đơn vị (mục 1)",
            "Tên (mục 2)",
            "Ngày sinh (mục 2)",
            "Số định danh (mục 2)",
            "Đơn vị (mục 2)",
            ANSWER);

    @Override
    public byte[] render(List<History.Doubt> doubts) {
        try (ListWorkbook list = new ListWorkbook("Cần xác nhận", TITLE, WIDTHS)) {
            list.across(TITLE, list.styles().title);
            list.across(GUIDANCE, list.styles().aside);
            list.headings(HEADINGS);
            int number = 0;
            for (History.Doubt doubt : doubts) {
                Row row = list.row(
                        Stream.concat(Stream.of(""), Stream.concat(texts(doubt.one()), texts(doubt.other())))
                                .toList(),
                        list.styles().text);
                row.getCell(0).setCellValue(++number);
                row.getCell(0).setCellStyle(list.styles().centred);
            }
            return list.written();
        }
    }

    private static Stream<String> texts(Recipient recipient) {
        return Stream.of(
                recipient.name(),
                recipient.birth() == null ? "" : recipient.birth().vietnamese(),
                Objects.requireNonNullElse(recipient.identityNumber(), ""),
                Objects.requireNonNullElse(recipient.unit(), ""));
    }
}
