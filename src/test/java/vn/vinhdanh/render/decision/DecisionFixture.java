package vn.vinhdanh.render.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.Bonus;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.decision.Signature;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.review.AcceptedNomination;

/** A decision of a province's chairman, with everything that the layout table speaks of. */
final class DecisionFixture {

    private static final Award CERTIFICATE_OF_MERIT =
            new Award("BKT", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Bằng khen", "bang-khen", "bang-khen");

    private DecisionIdentity identity = new DecisionIdentity.Numbered("07", "QĐ-UBND", LocalDate.of(2019, 2, 5));
    private @Nullable String superior;
    private List<String> capacity = List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    private String legalBasis = "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003";
    private final List<Grant> grants = new ArrayList<>();

    static DecisionFixture aDecision() {
        return new DecisionFixture();
    }

    DecisionFixture draft() {
        identity = new DecisionIdentity.Draft("QĐ-UBND");
        return this;
    }

    DecisionFixture below(String body) {
        superior = body;
        return this;
    }

    DecisionFixture signedAs(String... lines) {
        capacity = List.of(lines);
        return this;
    }

    DecisionFixture withLegalBasis(String text) {
        legalBasis = text;
        return this;
    }

    DecisionFixture with(int count, RecipientKind kind) {
        for (int i = 1; i <= count; i++) {
            grants.add(grant(grants.size() + 1, kind, i));
        }
        return this;
    }

    /** One more person, with a bonus of so many đồng. */
    DecisionFixture paying(String amount) {
        int id = grants.size() + 1;
        Bonus bonus = new Bonus(BigDecimal.ONE, new BigDecimal("1390000"), new BigDecimal(amount));
        grants.add(new Grant(id, grant(id, RecipientKind.INDIVIDUAL, id).nomination(), true, bonus));
        return this;
    }

    /** Collectives with names of their own and achievements of different lengths. */
    DecisionFixture withCollectives(List<String> names) {
        for (String name : names) {
            int id = grants.size() + 1;
            Recipient recipient = new Recipient(RecipientKind.COLLECTIVE, name, null, null, null, null, null);
            String achievement = "Đã có thành tích xuất sắc trong phong trào thi đua" + " yêu nước".repeat(id % 7);
            grants.add(grant(id, recipient, achievement));
        }
        return this;
    }

    private static Grant grant(int id, RecipientKind kind, int n) {
        Recipient recipient =
                switch (kind) {
                    case COLLECTIVE ->
                        new Recipient(kind, "Trường Trung học cơ sở Hương Sơn " + n, null, null, null, null, null);
                    case INDIVIDUAL ->
                        new Recipient(
                                kind,
                                "Nguyễn Thị Hạnh " + n,
                                "Bà",
                                "Phó Trưởng phòng",
                                "Sở Nội vụ tỉnh Thái Nguyên",
                                null,
                                null);
                    case HOUSEHOLD ->
                        new Recipient(
                                kind, "Trần Văn Bình " + n, "Hộ ông", null, "Xóm " + n + ", xã Tân Cương", null, null);
                };
        return grant(
                id, recipient, "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn 2016 - 2018");
    }

    private static Grant grant(int id, Recipient recipient, String achievement) {
        CellRef at = new CellRef("danh-sach.xlsx", "Danh sách", id + 1, "B");
        return new Grant(
                id,
                new AcceptedNomination(id, at, recipient, CERTIFICATE_OF_MERIT, achievement, null, Merits.UNTOLD),
                true,
                null);
    }

    Decision made() {
        return new Decision(
                "thu",
                identity,
                new Office(
                        superior,
                        "Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Thái Nguyên",
                        "QĐ-UBND"),
                "tặng Bằng khen cho các tập thể, cá nhân có thành tích trong phong trào thi đua yêu nước",
                List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015",
                        legalBasis,
                        "Theo đề nghị của Giám đốc Sở Nội vụ"),
                List.of(
                        new Decision.Article(List.of("Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho "
                                + grants.size() + " tập thể, cá nhân có tên sau đây:")),
                        new Decision.Article(List.of("Mức tiền thưởng thực hiện theo quy định hiện hành.")),
                        new Decision.Article(List.of(
                                "Quyết định này có hiệu lực kể từ ngày ký.",
                                "Thủ trưởng các cơ quan, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1"
                                        + " chịu trách nhiệm thi hành Quyết định này."))),
                new Signature(capacity, "Lê Văn Thử"),
                List.of("Như Điều 3", "Ban Thi đua - Khen thưởng tỉnh", "Lưu: VT, NV"),
                List.copyOf(grants),
                new Effect.Granting());
    }
}
