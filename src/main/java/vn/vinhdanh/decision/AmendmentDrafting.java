package vn.vinhdanh.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.DecisionIdentity.Numbered;
import vn.vinhdanh.naming.NumberInWords;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/**
 * Makes the decisions that correct (đính chính) or revoke (hủy bỏ) what an earlier one granted. Contents of an issued
 * decision are changed by a document of the same form (Decree 30/2020/NĐ-CP, article 18, clause 3); who loses an award
 * hands back the certificate and the bonus (Law 06/2022/QH15 on emulation and commendation).
 */
@Component
public class AmendmentDrafting {

    private static final String THEREUPON = "(?iu)^(theo đề nghị|xét đề nghị|xét).*";

    private final Wording wording = new Wording();

    /** "Quyết định số 1385/QĐ-UBND ngày 15 tháng 5 năm 2019 của Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên". */
    private String reference(Decision granting) {
        Numbered numbered = numbered(granting);
        return wording.text(
                "amended",
                numbered.reference(),
                DecisionIdentity.longDate(numbered.date()),
                granting.office().authority());
    }

    private static Numbered numbered(Decision granting) {
        if (granting.identity() instanceof Numbered numbered) {
            return numbered;
        }
        throw new IllegalArgumentException("only a numbered decision can be amended, not " + granting.batch());
    }

    public String subjectOfCorrection(Decision granting) {
        return wording.text("correct.subject", reference(granting));
    }

    public String subjectOfRevocation(Decision granting) {
        return wording.text("revoke.subject", reference(granting));
    }

    /** The given bases and the amended decision, which stands before the proposal ("Theo đề nghị ..."). */
    public List<String> legalBases(List<String> bases, Decision granting) {
        List<String> all = new ArrayList<>(bases);
        int proposal = 0;
        while (proposal < all.size() && !all.get(proposal).matches(THEREUPON)) {
            proposal++;
        }
        all.add(proposal, wording.text("amended.basis", reference(granting), granting.subject()));
        return List.copyOf(all);
    }

    /**
     * The correcting decision.
     *
     * @param granting the decision that granted
     * @param before how each award was worded until now, by ordinal
     * @param after how it is worded from now on
     */
    public Decision correcting(
            Decision granting,
            Amending amending,
            Map<Integer, AcceptedNomination> before,
            List<AcceptedNomination> after) {
        List<Grant> grants = corrected(granting, after);
        List<String> lines = grants.stream()
                .map(grant -> line(
                        Objects.requireNonNull(before.get(grant.nomination().ordinal())), grant.nomination()))
                .toList();
        String amended = reference(granting);
        List<String> first = new ArrayList<>(List.of(wording.text("correct.article", amended)));
        if (amending.reason() != null) {
            first.add(wording.text("correct.reason", amending.reason()));
        }
        return decision(
                amending,
                List.of(
                        first,
                        List.of(wording.text("correct.papers", papers(grants)), wording.text("correct.rest", amended)),
                        execution(grants)),
                grants,
                new Effect.Correcting(lines));
    }

    /** The granting decision as the certificates show it that are printed anew: number, day and signer are the first ones. */
    public Decision printedAnew(Decision granting, String batch, List<AcceptedNomination> after) {
        return new Decision(
                batch,
                granting.identity(),
                granting.office(),
                granting.subject(),
                granting.legalBases(),
                granting.articles(),
                granting.signature(),
                granting.distribution(),
                corrected(granting, after),
                granting.effect());
    }

    /**
     * The revoking decision.
     *
     * @param revoked the awards as they are worded now
     */
    public Decision revoking(Decision granting, Amending amending, List<AcceptedNomination> revoked) {
        List<Grant> grants = replaced(granting, revoked, false);
        String amended = reference(granting);
        String pattern = grants.size() > Decision.NAMED_INLINE ? "revoke.annexed" : "revoke.inline";
        List<String> first = new ArrayList<>();
        Grant.byAward(grants)
                .forEach((award, of) -> first.add(
                        wording.text(pattern, wording.inSentence(award.name()), wording.counts(of), amended)));
        first.add(
                wording.text("revoke.reason", Objects.requireNonNull(amending.reason(), "a revocation has a reason")));
        return decision(
                amending,
                List.of(first, withdrawal(grants, amended), execution(grants)),
                grants,
                new Effect.Revoking());
    }

    private List<String> withdrawal(List<Grant> grants, String amended) {
        String papers = papers(grants);
        if (grants.stream().anyMatch(grant -> grant.bonus() == null)) {
            return List.of(wording.text("revoke.papers", papers), wording.text("revoke.unknown-bonus", amended));
        }
        BigDecimal total = BonusTotals.of(grants);
        return total.signum() == 0
                ? List.of(wording.text("revoke.no-bonus", papers))
                : List.of(
                        wording.text("revoke.papers", papers),
                        wording.text("revoke.total", Money.figures(total), NumberInWords.ofMoney(total)));
    }

    private List<String> execution(List<Grant> grants) {
        return List.of(wording.text("effect"), wording.text("execution", wording.kinds(grants)));
    }

    /** "Bằng khen và Giấy khen". */
    private static String papers(List<Grant> grants) {
        return Wording.joined(Grant.byAward(grants).keySet().stream()
                .map(Award::shortName)
                .distinct()
                .toList());
    }

    private static List<Grant> corrected(Decision granting, List<AcceptedNomination> after) {
        return replaced(granting, after, true);
    }

    /** The grants of these nominations, each with the number and the bonus that it has in the granting decision. */
    private static List<Grant> replaced(Decision granting, List<AcceptedNomination> now, boolean certified) {
        Map<Integer, AcceptedNomination> byOrdinal =
                now.stream().collect(Collectors.toMap(AcceptedNomination::ordinal, nomination -> nomination));
        return granting.grants().stream()
                .filter(Grant::certified)
                .flatMap(grant -> Stream.ofNullable(
                                byOrdinal.get(grant.nomination().ordinal()))
                        .map(nomination ->
                                new Grant(grant.id(), nomination, certified, grant.bonus(), grant.goldenBook())))
                .toList();
    }

    private String line(AcceptedNomination before, AcceptedNomination after) {
        String kind = before.recipient().kind().name();
        List<String> changes = Stream.of(
                        change(
                                "name." + kind,
                                before.recipient().name(),
                                after.recipient().name()),
                        change(
                                "honorific",
                                before.recipient().honorific(),
                                after.recipient().honorific()),
                        change(
                                "office",
                                before.recipient().office(),
                                after.recipient().office()),
                        change(
                                "unit." + kind,
                                before.recipient().unit(),
                                after.recipient().unit()),
                        change("achievement", before.achievement(), after.achievement()))
                .filter(text -> !text.isEmpty())
                .toList();
        return wording.text("correct.line", who(before), String.join("; ", changes));
    }

    private String change(String what, @Nullable String was, @Nullable String is) {
        String name = wording.text("correct.what." + what);
        if (Objects.equals(was, is)) {
            return "";
        }
        if (was == null) {
            return wording.text("correct.adding", name, String.valueOf(is));
        }
        return is == null
                ? wording.text("correct.removing", name, was)
                : wording.text("correct.replacing", name, was, is);
    }

    private static String who(AcceptedNomination nomination) {
        return Stream.of(
                        nomination.recipient().nameWithHonorific(),
                        nomination.recipient().office(),
                        nomination.recipient().unit())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }

    private static Decision decision(
            Amending amending, List<List<String>> articles, List<Grant> grants, Effect effect) {
        DecisionBrief brief = amending.brief();
        return new Decision(
                amending.batch(),
                amending.identity(),
                brief.office(),
                brief.subject(),
                brief.legalBases(),
                articles.stream().map(Decision.Article::new).toList(),
                SignatureBlock.of(brief.signer()),
                brief.distribution(),
                grants,
                effect);
    }

    /** What the amending decision says of itself. */
    public record Amending(
            String batch,
            DecisionBrief brief,
            DecisionIdentity identity,
            @Nullable String reason) {}
}
