package vn.vinhdanh.render.decision.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.golden.RenderRoom;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.decision.layout.LayoutCase.Kind;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/** Drafts and prints the decisions of the matrix with the program's own parts. */
final class SampleDecisions implements AutoCloseable {

    private static final LocalDate DATE = LocalDate.of(2026, 2, 5);
    private static final String SYMBOL = "QĐ-UBND";
    private static final List<String> AWARDS = List.of("BKT", "LDTT", "CSTDCS");

    private final AnnotationConfigApplicationContext program = RenderRoom.started();

    byte[] print(Decision decision) {
        return program.getBean(DecisionRenderer.class).render(decision).content();
    }

    Decision of(LayoutCase layout) {
        List<AcceptedNomination> nominations = nominations(layout.recipients(), layout.forms());
        if (layout.kind() == Kind.GRANTING) {
            return granting(layout, identity(layout.draft(), "07"), nominations);
        }
        Decision granted = granting(layout.draft(false), identity(false, "1385"), nominations);
        return amending(layout, granted, nominations);
    }

    /** As many legal bases of one line and of two as wanted, so that what follows begins at every height of a page. */
    Decision withBases(LayoutCase layout, int ofOneLine, int ofTwo) {
        Texts texts = Texts.of(layout.wordiness());
        List<String> bases = new ArrayList<>(Collections.nCopies(ofOneLine, "Căn cứ Luật Thi đua, khen thưởng"));
        bases.addAll(
                Collections.nCopies(
                        ofTwo,
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 và các văn bản hướng dẫn thi hành"));
        return program.getBean(DecisionDrafting.class)
                .draft(
                        "thu",
                        brief(layout, texts, texts.subject(), bases),
                        identity(layout.draft(), "07"),
                        nominations(layout.recipients(), layout.forms()),
                        Set.of());
    }

    private Decision granting(LayoutCase layout, DecisionIdentity identity, List<AcceptedNomination> nominations) {
        Texts texts = Texts.of(layout.wordiness());
        Set<Integer> certified = new HashSet<>();
        nominations.forEach(nomination -> certified.add(nomination.ordinal()));
        return program.getBean(DecisionDrafting.class)
                .draft("thu", brief(layout, texts, texts.subject(), texts.bases()), identity, nominations, certified);
    }

    private Decision amending(LayoutCase layout, Decision granted, List<AcceptedNomination> nominations) {
        AmendmentDrafting drafting = program.getBean(AmendmentDrafting.class);
        Texts texts = Texts.of(layout.wordiness());
        boolean correcting = layout.kind() == Kind.CORRECTING;
        Amending amending = new Amending(
                "thu-sua",
                brief(
                        layout,
                        texts,
                        correcting ? drafting.subjectOfCorrection(granted) : drafting.subjectOfRevocation(granted),
                        drafting.legalBases(texts.bases(), granted)),
                identity(layout.draft(), "08"),
                "kê khai không đúng thành tích, được phát hiện khi thẩm tra hồ sơ lưu");
        if (!correcting) {
            return drafting.revoking(granted, amending, nominations);
        }
        Map<Integer, AcceptedNomination> before = new HashMap<>();
        nominations.forEach(nomination -> before.put(nomination.ordinal(), nomination));
        return drafting.correcting(
                granted,
                amending,
                before,
                nominations.stream().map(SampleDecisions::corrected).toList());
    }

    private static AcceptedNomination corrected(AcceptedNomination nomination) {
        Recipient was = nomination.recipient();
        Recipient is = new Recipient(
                was.kind(), was.name() + " Anh", was.honorific(), was.office(), "Sở Y tế tỉnh Thái Nguyên", null, null);
        return new AcceptedNomination(
                nomination.ordinal(),
                nomination.at(),
                is,
                nomination.award(),
                nomination.achievement(),
                null,
                Merits.UNTOLD);
    }

    private static DecisionIdentity identity(boolean draft, String number) {
        return draft ? new DecisionIdentity.Draft(SYMBOL) : new DecisionIdentity.Numbered(number, SYMBOL, DATE);
    }

    private static DecisionBrief brief(LayoutCase layout, Texts texts, String subject, List<String> bases) {
        return new DecisionBrief(
                new Office(texts.superior(), texts.office(), "Chủ tịch " + texts.office(), texts.place(), SYMBOL),
                GrantingLevel.PROVINCE,
                null,
                layout.draft() ? null : DATE,
                subject,
                bases,
                signer(layout.signed()),
                texts.distribution(),
                null);
    }

    private static Signer signer(SigningForm form) {
        return switch (form) {
            case HEAD, Q -> new Signer(form, "Chủ tịch", null, "Lê Văn Thử");
            case TM -> new Signer(form, "Chủ tịch", "Ủy ban nhân dân", "Lê Văn Thử");
            case KT -> new Signer(form, "Phó Chủ tịch", "Chủ tịch", "Lê Văn Thử");
            case TL -> new Signer(form, "Chánh Văn phòng", "Chủ tịch", "Lê Văn Thử");
            case TUQ -> new Signer(form, "Giám đốc Sở Nội vụ", "Chủ tịch", "Công Tằng Tôn Nữ Thị Quỳnh Trang");
        };
    }

    private List<AcceptedNomination> nominations(int count, int forms) {
        List<Award> awards = new ArrayList<>();
        AWARDS.subList(0, forms)
                .forEach(code -> awards.add(program.getBean(AwardCatalogue.class)
                        .byCode(code, DATE)
                        .orElseThrow()
                        .award()));
        List<AcceptedNomination> nominations = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            nominations.add(new AcceptedNomination(
                    n,
                    new CellRef("danh-sach.xlsx", "Danh sách", n + 1, "B"),
                    recipient(n),
                    awards.get(n % forms),
                    achievement(n),
                    null,
                    Merits.UNTOLD));
        }
        return nominations;
    }

    /** Names of many lengths; every fourth is a collective, every tenth a household. */
    private static Recipient recipient(int n) {
        if (n % 10 == 0) {
            return recipient(
                    RecipientKind.HOUSEHOLD, "Trần Văn Bình " + n, "Hộ ông", null, "Xóm " + n + ", xã Tân Cương");
        }
        return n % 4 == 0
                ? recipient(
                        RecipientKind.COLLECTIVE,
                        Texts.COLLECTIVES.get(n % Texts.COLLECTIVES.size()) + " " + n,
                        null,
                        null,
                        null)
                : recipient(
                        RecipientKind.INDIVIDUAL,
                        Texts.PERSONS.get(n % Texts.PERSONS.size()) + " " + n,
                        n % 2 == 0 ? "Bà" : "Ông",
                        Texts.OFFICES.get(n % Texts.OFFICES.size()),
                        Texts.UNITS.get(n % Texts.UNITS.size()));
    }

    private static Recipient recipient(
            RecipientKind kind,
            String name,
            @Nullable String honorific,
            @Nullable String office,
            @Nullable String unit) {
        return new Recipient(kind, name, honorific, office, unit, null, null);
    }

    private static String achievement(int n) {
        return Texts.ACHIEVEMENTS.get(n % Texts.ACHIEVEMENTS.size()) + (n % 6 == 0 ? Texts.MORE : "");
    }

    @Override
    public void close() {
        program.close();
    }
}
