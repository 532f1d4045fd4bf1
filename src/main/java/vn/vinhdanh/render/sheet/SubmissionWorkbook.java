package vn.vinhdanh.render.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.PartialDate;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.SubmissionListRenderer;
import vn.vinhdanh.review.AcceptedNomination;

/** The nominations of a higher level as a list to be signed and sent up. */
@Component
class SubmissionWorkbook implements SubmissionListRenderer {

    private static final String TITLE = "DANH SÁCH TRÌNH CẤP TRÊN KHEN THƯỞNG";
    private static final List<Integer> WIDTHS = List.of(6, 12, 9, 30, 13, 16, 22, 28, 30, 40, 14);
    private static final List<String> HEADINGS = List.of(
            "STT",
            "Đối tượng",
            "Ông/Bà",
            "Họ và tên, tên tập thể",
            "Ngày sinh",
            "Số CCCD",
            "Chức vụ",
            "Đơn vị",
            "Hình thức khen thưởng",
            "Thành tích",
            "Giai đoạn");

    @Override
    public RenderedDocument render(Office office, List<AcceptedNomination> nominations) {
        try (ListWorkbook list = new ListWorkbook("Danh sách trình", TITLE, WIDTHS)) {
            list.heads(office);
            list.across(TITLE, list.styles().title);
            list.across("(Kèm theo Tờ trình số ……… ngày …… tháng …… năm ………)", list.styles().aside);
            list.skip();
            list.headings(HEADINGS);
            int number = 0;
            for (AcceptedNomination nomination : nominations) {
                line(list, ++number, nomination);
            }
            list.signatures(List.of("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"));
            return RenderedDocument.of(DocumentKind.SUBMISSION_LIST, "trinh-cap-tren.xlsx", list.written(), 0);
        }
    }

    private static void line(ListWorkbook list, int number, AcceptedNomination nomination) {
        Recipient recipient = nomination.recipient();
        Row row = list.row(
                Stream.of(
                                "",
                                kind(recipient.kind()),
                                recipient.honorific(),
                                recipient.name(),
                                birth(recipient.birth()),
                                recipient.identityNumber(),
                                recipient.office(),
                                recipient.unit(),
                                nomination.award().name(),
                                nomination.achievement(),
                                nomination.period())
                        .map(text -> Objects.requireNonNullElse(text, ""))
                        .toList(),
                list.styles().text);
        row.getCell(0).setCellValue(number);
        row.getCell(0).setCellStyle(list.styles().centred);
    }

    private static @Nullable String birth(@Nullable PartialDate birth) {
        return birth == null ? null : birth.vietnamese();
    }

    private static String kind(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> "Tập thể";
            case INDIVIDUAL -> "Cá nhân";
            case HOUSEHOLD -> "Hộ gia đình";
        };
    }
}
