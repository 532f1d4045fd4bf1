package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.review.AcceptedNomination;

/** Certificates lie as they are handed out: unit by unit in protocol order, of a unit by award and name. */
class DeliveryOrderTest {

    private static final Award BANG_KHEN = new Award("BKT", "Bằng khen", "Bằng khen", "bang-khen", "bang-khen");
    private static final Award GIAY_KHEN = new Award("GK", "Giấy khen", "Giấy khen", "giay-khen", "giay-khen");

    private final List<Grant> grants = new ArrayList<>();

    private DeliveryOrderTest with(Award award, RecipientKind kind, String name, @Nullable String unit) {
        return with(award, kind, name, unit, true);
    }

    private DeliveryOrderTest with(
            Award award, RecipientKind kind, String name, @Nullable String unit, boolean certified) {
        int ordinal = grants.size() + 1;
        grants.add(new Grant(
                ordinal,
                new AcceptedNomination(
                        ordinal,
                        new CellRef("q3.xlsx", "Đề nghị", ordinal, null),
                        new Recipient(kind, name, null, null, unit, null, null),
                        award,
                        null,
                        null,
                        Merits.UNTOLD),
                certified,
                null));
        return this;
    }

    private List<String> delivered(DeliveryOrder order) {
        Decision decision = new Decision(
                "q3",
                new DecisionIdentity.Draft("QĐ-UBND"),
                new Office(null, "Ủy ban nhân dân xã", "Chủ tịch", "Xã", "QĐ-UBND"),
                "",
                List.of(),
                List.of(),
                new Signature(List.of(), ""),
                List.of(),
                grants,
                new Effect.Granting());
        return order.of(decision).stream()
                .map(delivery -> delivery.unit() + ": "
                        + String.join(
                                ", ",
                                delivery.grants().stream()
                                        .map(grant ->
                                                grant.nomination().recipient().name())
                                        .toList()))
                .toList();
    }

    private DeliveryOrderTest aList() {
        return with(GIAY_KHEN, RecipientKind.INDIVIDUAL, "Trần Văn Ước", "Trạm Y tế")
                .with(BANG_KHEN, RecipientKind.INDIVIDUAL, "Lê Thị Ánh", "Công an xã")
                .with(GIAY_KHEN, RecipientKind.INDIVIDUAL, "Phạm Văn Ơn", "Trạm y tế")
                .with(GIAY_KHEN, RecipientKind.INDIVIDUAL, "Bùi Thị Ái", "Công an xã")
                .with(GIAY_KHEN, RecipientKind.COLLECTIVE, "Tổ Hành chính", "Trạm Y tế")
                .with(BANG_KHEN, RecipientKind.COLLECTIVE, "Trường Tiểu học số 1", null);
    }

    @Test
    void unitsFollowTheListAndNamesTheVietnameseOrder() {
        assertThat(aList().delivered(DeliveryOrder.USUAL))
                .as(
                        "Ơ before Ư, collectives before people, one award after the other, a unit once however it is written")
                .containsExactly(
                        "Trạm Y tế: Tổ Hành chính, Phạm Văn Ơn, Trần Văn Ước",
                        "Công an xã: Bùi Thị Ái, Lê Thị Ánh",
                        "Trường Tiểu học số 1: Trường Tiểu học số 1");
    }

    @Test
    void anOfficeMayPutUnitsFirst() {
        assertThat(aList().delivered(new DeliveryOrder(List.of("Đảng ủy xã", "CÔNG AN XÃ"))))
                .as("a unit without certificates is not there, a unit's name is the workbook's")
                .extracting(delivery -> delivery.substring(0, delivery.indexOf(':')))
                .containsExactly("Công an xã", "Trạm Y tế", "Trường Tiểu học số 1");
    }

    @Test
    void whatAnEarlierBatchPrintedIsNotHandedOutAgain() {
        assertThat(with(GIAY_KHEN, RecipientKind.INDIVIDUAL, "Lê An", "Trạm Y tế", false)
                        .with(GIAY_KHEN, RecipientKind.INDIVIDUAL, "Lê Bình", "Công an xã")
                        .delivered(DeliveryOrder.USUAL))
                .containsExactly("Công an xã: Lê Bình");
    }
}
