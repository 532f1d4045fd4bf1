package vn.vinhdanh.pipeline.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.FindingStage;
import vn.vinhdanh.review.Reviews;
import vn.vinhdanh.review.RowOutcome;

/** Says what speaks against issuing a batch from the templates as they are now: one fault of theirs spoils all of it. */
@Component
public class TemplateGuard {

    private static final int SHOWN = 5;

    private final Batches batches;
    private final Reviews reviews;
    private final Submissions submissions;
    private final DecisionDesk desk;
    private final PapersRead papers;
    private final TemplateApprovals approvals;

    TemplateGuard(
            Batches batches,
            Reviews reviews,
            Submissions submissions,
            DecisionDesk desk,
            PapersRead papers,
            TemplateApprovals approvals) {
        this.approvals = approvals;
        this.batches = batches;
        this.reviews = reviews;
        this.submissions = submissions;
        this.desk = desk;
        this.papers = papers;
    }

    /**
     * Looks, and keeps what was found in place of what was found before; empty where the batch may be issued.
     *
     * @param accepted the batch's nominations that are to be commended: to read a hundred thousand takes seconds
     */
    public List<Finding> look(String code, List<AcceptedNomination> accepted) {
        List<Finding> objections = objections(batches.byCode(code).orElseThrow(), accepted);
        reviews.saveFindings(code, FindingStage.TEMPLATE, objections);
        return objections;
    }

    /** @throws Refused naming each objection */
    public void refuseFaulty(Batch batch) throws Refused {
        List<Finding> objections = objections(batch);
        if (!objections.isEmpty()) {
            throw new Refused("Batch " + batch.code() + " cannot be issued from the templates as they are:\n"
                    + told(objections) + "Nothing has been changed. Once that is settled, repeat the command.");
        }
    }

    public List<Finding> objections(Batch batch) {
        return objections(batch, reviews.nominations(batch.code(), RowOutcome.ACCEPTED));
    }

    private List<Finding> objections(Batch batch, List<AcceptedNomination> accepted) {
        Optional<DecisionBrief> brief = reviews.brief(batch.code());
        if (brief.isEmpty() || accepted.isEmpty()) {
            return List.of();
        }
        List<Finding> objections = new ArrayList<>(notApproved(batch, kinds(brief.get(), awards(accepted))));
        objections.addAll(faults(batch, brief.get(), accepted));
        return List.copyOf(objections);
    }

    private List<Finding> notApproved(Batch batch, Set<String> kinds) {
        return approvals.lacking(kinds).stream()
                .map(standing -> Finding.of(
                        FindingCode.TEMPLATE_NOT_APPROVED,
                        CellRef.ofFile(batch.sourceFile()),
                        standing.kind(),
                        String.join(", ", standing.changed())))
                .toList();
    }

    private List<Finding> faults(Batch batch, DecisionBrief brief, List<AcceptedNomination> accepted) {
        return batch.amends() == null
                ? papers.faults(batch, brief, accepted, submissions.sheets(batch.code()))
                : desk.decision(batch.code())
                        .map(decision -> papers.faults(batch.sourceFile(), decision, given(decision, accepted)))
                        .orElse(List.of());
    }

    /** @throws Refused where papers of these awards may not be made, before anything of a new decision is written */
    public void refuseUnapproved(String file, DecisionBrief brief, Set<Award> awards) throws Refused {
        List<TemplateApprovals.Standing> lacking = approvals.lacking(kinds(brief, awards));
        if (!lacking.isEmpty()) {
            String names =
                    lacking.stream().map(TemplateApprovals.Standing::kind).collect(Collectors.joining(" "));
            throw new Refused("Nothing is issued for " + file + " from templates that nobody has approved: " + names
                    + ". Look at them with template diff NAME, then approve them with template approve NAME --by WHO.");
        }
    }

    /**
     * From which versions a numbered batch is made, kept with it for as long as its papers are out.
     *
     * @param accepted the batch's nominations that are commended
     */
    public Map<String, String> versions(String code, List<AcceptedNomination> accepted) {
        Batch batch = batches.byCode(code).orElseThrow();
        Optional<DecisionBrief> brief = reviews.brief(code);
        if (batch.decision() != null && brief.isPresent() && !accepted.isEmpty()) {
            approvals.use(code, kinds(brief.get(), awards(accepted)));
        }
        return approvals.used(code);
    }

    private static Set<Award> awards(List<AcceptedNomination> accepted) {
        return accepted.stream().map(AcceptedNomination::award).collect(Collectors.toSet());
    }

    private static Set<String> kinds(DecisionBrief brief, Set<Award> awards) {
        Set<String> kinds = new TreeSet<>(Set.of(TemplateApprovals.OFFICE, "decision"));
        awards.forEach(award -> kinds.add("certificate/" + award.style()));
        if (brief.conference() != null) {
            kinds.add("bulletin");
        }
        return kinds;
    }

    /** What has been granted already was read then; the reason is the operator's own. */
    private static List<String> given(Decision decision, List<AcceptedNomination> amended) {
        Stream<String> corrections = decision.effect() instanceof Effect.Correcting correcting
                ? correcting.lines().stream()
                : Stream.empty();
        Stream<String> words = decision.articles().stream().flatMap(article -> article.paragraphs().stream());
        return Stream.of(
                        words,
                        corrections,
                        decision.legalBases().stream(),
                        Stream.of(decision.subject()),
                        amended.stream().flatMap(PapersRead::texts),
                        decision.grants().stream().map(Grant::nomination).flatMap(PapersRead::texts))
                .flatMap(texts -> texts)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public static String told(List<Finding> objections) {
        String lines = objections.stream()
                .limit(SHOWN)
                .map(finding -> "  " + finding.code().id() + ": " + finding.message() + "\n")
                .collect(Collectors.joining());
        int more = objections.size() - SHOWN;
        return more > 0 ? lines + "  and " + more + " more\n" : lines;
    }
}
