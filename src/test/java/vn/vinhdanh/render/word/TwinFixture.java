package vn.vinhdanh.render.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.decision.AmendmentDrafting;
import vn.vinhdanh.decision.AmendmentDrafting.Amending;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.DecisionIdentity.Numbered;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.golden.RenderRoom;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DecisionTwinRenderer;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/** Decisions as the program drafts them, and the program's own renderers for both files of each. */
final class TwinFixture {

    private static final AnnotationConfigApplicationContext PROGRAM = RenderRoom.started();
    private static final LocalDate DATE = LocalDate.of(2026, 2, 5);
    private static final List<RecipientKind> KINDS =
            List.of(RecipientKind.COLLECTIVE, RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD);

    private int recipients = 1;
    private List<String> forms = List.of("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");
    private SigningForm signing = SigningForm.KT;
    private int bases = 2;
    private boolean draft;
    private @Nullable String superior;
    private List<String> distribution = List.of("Như Điều 3", "Thường trực Tỉnh ủy (báo cáo)", "Lưu: VT, NV");

    static TwinFixture aDecision() {
        return new TwinFixture();
    }

    static byte[] twin(Decision decision) {
        return PROGRAM.getBean(DecisionTwinRenderer.class).render(decision).content();
    }

    static byte[] pdf(Decision decision) {
        return PROGRAM.getBean(DecisionRenderer.class).render(decision).content();
    }

    /** Collectives, individuals and households by turns. */
    TwinFixture with(int count) {
        recipients = count;
        return this;
    }

    TwinFixture of(String... names) {
        forms = List.of(names);
        return this;
    }

    TwinFixture signed(SigningForm form) {
        signing = form;
        return this;
    }

    /** @param count of legal bases, each of three lines */
    TwinFixture withLongBases(int count) {
        bases = count;
        return this;
    }

    TwinFixture below(String body) {
        superior = body;
        return this;
    }

    TwinFixture withoutDistribution() {
        distribution = List.of();
        return this;
    }

    TwinFixture draft() {
        draft = true;
        return this;
    }

    Decision made() {
        return PROGRAM.getBean(DecisionDrafting.class)
                .draft("thu", brief("tặng thưởng cho các tập thể, cá nhân"), identity(), nominations(""), ordinals());
    }

    Decision correcting() {
        Map<Integer, AcceptedNomination> before = new HashMap<>();
        nominations("").forEach(nomination -> before.put(nomination.ordinal(), nomination));
        return PROGRAM.getBean(AmendmentDrafting.class)
                .correcting(granting(), amending("đánh máy sai"), before, nominations(" A"));
    }

    Decision revoking() {
        return PROGRAM.getBean(AmendmentDrafting.class)
                .revoking(granting(), amending("kê khai không đúng thành tích"), nominations(""));
    }

    private Decision granting() {
        boolean asked = draft;
        draft = false;
        Decision granting = made();
        draft = asked;
        return granting;
    }

    private Amending amending(String reason) {
        return new Amending("sua", brief("sửa Quyết định số 07/QĐ-UBND"), identity(), reason);
    }

    private DecisionIdentity identity() {
        return draft ? new DecisionIdentity.Draft("QĐ-UBND") : new Numbered("07", "QĐ-UBND", DATE);
    }

    private Set<Integer> ordinals() {
        return IntStream.rangeClosed(1, recipients).boxed().collect(Collectors.toSet());
    }

    private DecisionBrief brief(String subject) {
        List<String> legalBases = new ArrayList<>();
        for (int n = 1; n < bases; n++) {
            legalBases.add("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022" + (bases > 2 ? LONG + n : ""));
        }
        legalBases.add("Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 212/TTr-SNV ngày 06 tháng 01 năm 2026");
        boolean head = signing == SigningForm.HEAD || signing == SigningForm.Q;
        return new DecisionBrief(
                new Office(
                        superior,
                        "Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Thái Nguyên",
                        "QĐ-UBND"),
                GrantingLevel.PROVINCE,
                null,
                null,
                subject + " có thành tích xuất sắc trong phong trào thi đua yêu nước giai đoạn 2021 - 2025",
                legalBases,
                new Signer(signing, head ? "Chủ tịch" : "Phó Chủ tịch", head ? null : "Chủ tịch", "Trần Văn Thử"),
                distribution,
                null);
    }

    private static final String LONG = "; Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định"
            + " chi tiết thi hành một số điều của Luật Thi đua, khen thưởng và các văn bản sửa đổi, bổ sung lần thứ ";

    /** @param change what a correction adds to each name */
    private List<AcceptedNomination> nominations(String change) {
        AwardCatalogue catalogue = PROGRAM.getBean(AwardCatalogue.class);
        List<Award> awards = forms.stream()
                .map(form -> catalogue.find(form, DATE).orElseThrow().award())
                .toList();
        List<AcceptedNomination> nominations = new ArrayList<>();
        for (int n = 1; n <= recipients; n++) {
            Award award = awards.get((n - 1) % awards.size());
            String achievement = "Đã có thành tích xuất sắc\ntrong phong trào thi đua yêu nước giai đoạn 2021 - 2025,"
                    + " đạt 98,5 % kế hoạch" + " được giao".repeat(n % 5);
            nominations.add(new AcceptedNomination(
                    n,
                    new CellRef("danh-sach.xlsx", "Danh sách", n + 1, "B"),
                    recipient(n, change),
                    award,
                    achievement,
                    null,
                    Merits.UNTOLD));
        }
        return nominations;
    }

    private Recipient recipient(int n, String change) {
        RecipientKind kind = KINDS.get(n % 3);
        return switch (kind) {
            case COLLECTIVE ->
                new Recipient(kind, "Trường Trung học cơ sở Hương Sơn số " + n + change, null, null, null, null, null);
            case INDIVIDUAL ->
                new Recipient(
                        kind,
                        "Nguyễn Thị Hạnh " + n + change,
                        "Bà",
                        "Phó Trưởng phòng",
                        "Sở Nội vụ tỉnh Thái Nguyên",
                        null,
                        null);
            case HOUSEHOLD ->
                new Recipient(
                        kind, "Trần Văn Bình " + n + change, "Hộ ông", null, "Xóm " + n + ", xã Tân Cương", null, null);
        };
    }
}
