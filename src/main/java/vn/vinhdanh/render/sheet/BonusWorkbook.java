package vn.vinhdanh.render.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.Bonus;
import vn.vinhdanh.decision.BonusTotals;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity.Numbered;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.naming.NumberInWords;
import vn.vinhdanh.render.BonusListRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.decision.AttachedTo;

/**
 * One line a recipient, by units, with totals that Excel adds up itself. It pays whom this package commends: those whom an
 * earlier package of the same decision commended stand in its list. A draft has none, since the day of the decision sets
 * the amounts.
 */
@Component
class BonusWorkbook implements BonusListRenderer {

    private static final String TITLE = "DANH SÁCH CHI TIỀN THƯỞNG";
    private static final List<Integer> WIDTHS = List.of(6, 34, 26, 34, 9, 16, 18, 16);
    private static final List<String> HEADINGS = List.of(
            "STT",
            "Họ và tên, tên tập thể",
            "Chức vụ",
            "Danh hiệu, hình thức khen thưởng",
            "Hệ số",
            "Mức lương cơ sở (đồng)",
            "Tiền thưởng (đồng)",
            "Ký nhận");
    private static final int COEFFICIENT = 4;
    private static final int BASE = 5;
    private static final int AMOUNT = 6;
    private static final int SIGNED = 7;
    private static final String AMOUNT_LETTER = "G";
    private static final String UNKNOWN = "chưa xác định";
    private static final String UNPAID = "Thưởng theo hình thức cao hơn";

    @Override
    public Optional<RenderedDocument> render(Decision decision) {
        List<Grant> paid = decision.grants().stream().filter(Grant::certified).toList();
        if (!(decision.identity() instanceof Numbered) || paid.stream().allMatch(grant -> grant.bonus() == null)) {
            return Optional.empty();
        }
        try (ListWorkbook list = new ListWorkbook("Tiền thưởng", TITLE, WIDTHS)) {
            list.heads(decision.office());
            list.across(TITLE, list.styles().title);
            list.across(AttachedTo.reference(decision), list.styles().aside);
            list.skip();
            list.headings(HEADINGS);
            rows(list, paid);
            BigDecimal total = BonusTotals.of(paid);
            list.across("Bằng chữ: " + NumberInWords.ofMoney(total) + ".", list.styles().words);
            unknown(paid).ifPresent(note -> list.across(note, list.styles().words));
            list.signatures(List.of("NGƯỜI LẬP BIỂU", "KẾ TOÁN TRƯỞNG", "THỦ TRƯỞNG ĐƠN VỊ"));
            return Optional.of(RenderedDocument.of(DocumentKind.BONUS_LIST, "tien-thuong.xlsx", list.written(), 0));
        }
    }

    /** A total that leaves somebody out says so. */
    private static Optional<String> unknown(List<Grant> paid) {
        long count = paid.stream().filter(grant -> grant.bonus() == null).count();
        return count == 0
                ? Optional.empty()
                : Optional.of("Tổng số tiền chưa gồm " + count + " trường hợp chưa xác định được mức tiền thưởng.");
    }

    private static void rows(ListWorkbook list, List<Grant> paid) {
        Map<String, List<Grant>> byUnit = paid.stream()
                .collect(Collectors.groupingBy(BonusWorkbook::unit, LinkedHashMap::new, Collectors.toList()));
        int first = list.nextRow();
        int number = 0;
        for (Map.Entry<String, List<Grant>> unit : byUnit.entrySet()) {
            list.row(List.of("", unit.getKey()), list.styles().group);
            int from = list.nextRow();
            for (Grant grant : unit.getValue()) {
                line(list, ++number, grant);
            }
            sum(list, "Cộng " + unit.getValue().size() + " trường hợp", from, BonusTotals.of(unit.getValue()));
        }
        sum(list, "TỔNG CỘNG " + paid.size() + " trường hợp", first, BonusTotals.of(paid));
    }

    private static String unit(Grant grant) {
        Recipient recipient = grant.nomination().recipient();
        String alone = recipient.kind() == RecipientKind.COLLECTIVE ? "Các tập thể" : "Các cá nhân, hộ gia đình";
        return Objects.requireNonNullElse(recipient.unit(), alone);
    }

    private static void line(ListWorkbook list, int number, Grant grant) {
        Recipient recipient = grant.nomination().recipient();
        Bonus bonus = grant.bonus();
        Row row = list.row(
                List.of(
                        "",
                        recipient.nameWithHonorific(),
                        Objects.requireNonNullElse(recipient.office(), ""),
                        grant.nomination().award().name()),
                list.styles().text);
        row.getCell(0).setCellValue(number);
        row.getCell(0).setCellStyle(list.styles().centred);
        row.getCell(COEFFICIENT).setCellStyle(list.styles().factor);
        row.getCell(BASE).setCellStyle(list.styles().money);
        row.getCell(AMOUNT).setCellStyle(list.styles().money);
        if (bonus == null) {
            row.getCell(AMOUNT).setCellValue(UNKNOWN);
        } else {
            row.getCell(COEFFICIENT).setCellValue(bonus.coefficient().doubleValue());
            row.getCell(BASE).setCellValue(bonus.base().doubleValue());
            row.getCell(AMOUNT).setCellValue(bonus.amount().doubleValue());
            if (!bonus.isPaid()) {
                row.getCell(SIGNED).setCellValue(UNPAID);
            }
        }
    }

    /** SUBTOTAL leaves out the subtotals in its range, so that the grand total counts each line once. */
    private static void sum(ListWorkbook list, String label, int firstRow, BigDecimal known) {
        int last = list.nextRow() - 1;
        Row row = list.row(List.of("", label), list.styles().total);
        row.getCell(AMOUNT).setCellStyle(list.styles().totalMoney);
        row.getCell(AMOUNT).setCellFormula("SUBTOTAL(9," + AMOUNT_LETTER + firstRow + ":" + AMOUNT_LETTER + last + ")");
        row.getCell(AMOUNT).setCellValue(known.doubleValue());
    }
}
