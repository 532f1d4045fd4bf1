package vn.vinhdanh.pipeline.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DecisionTwinRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.proof.Proofreader;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/** Draws one paper of each kind that a batch will have, in memory, and has it read. */
@Component
class PapersRead {

    private static final Map<Proofreader.Kind, String> REASONS = Map.of(
            Proofreader.Kind.DOUBLED_WORD, "chữ bị lặp",
            Proofreader.Kind.DOUBLED_UNIT, "hai loại đơn vị hành chính đứng liền nhau",
            Proofreader.Kind.PLACEHOLDER, "chỗ chưa điền");

    private static final String ANY_NUMBER = "01";

    private final DecisionDrafting drafting;
    private final DecisionRenderer decisions;
    private final DecisionTwinRenderer twins;
    private final CertificateRenderer certificates;
    private final BulletinRenderer bulletins;
    private final Proofreader proofreader;

    PapersRead(
            DecisionDrafting drafting,
            DecisionRenderer decisions,
            DecisionTwinRenderer twins,
            CertificateRenderer certificates,
            BulletinRenderer bulletins,
            Proofreader proofreader) {
        this.drafting = drafting;
        this.decisions = decisions;
        this.twins = twins;
        this.certificates = certificates;
        this.bulletins = bulletins;
        this.proofreader = proofreader;
    }

    /**
     * What the templates are to blame for.
     *
     * @param submission what the clerk wrote himself
     */
    List<Finding> faults(Batch batch, DecisionBrief brief, List<AcceptedNomination> accepted, Submission submission) {
        String file = batch.sourceFile();
        List<AcceptedNomination> few = Representatives.of(accepted);
        Decision decision = drafting.draft(
                file,
                brief,
                identity(brief.office().symbol(), Objects.requireNonNullElse(brief.date(), batch.lawDate())),
                few,
                few.stream().map(AcceptedNomination::ordinal).collect(Collectors.toSet()));
        return faults(file, papers(decision, Optional.ofNullable(brief.conference())), given(few, submission));
    }

    /** The same of a decision that amends: its certificates are those of a decision that was read before. */
    List<Finding> faults(String file, Decision amending, List<String> given) {
        return faults(file, papersOfDecision(numbered(amending)), given);
    }

    /** As they will be issued: a draft leaves blanks for number and date, which would look forgotten. */
    private static DecisionIdentity identity(String symbol, LocalDate date) {
        return new DecisionIdentity.Numbered(ANY_NUMBER, symbol, date);
    }

    private static Decision numbered(Decision decision) {
        return decision.identity() instanceof DecisionIdentity.Draft draft
                ? new Decision(
                        decision.batch(),
                        identity(draft.symbol(), LocalDate.EPOCH),
                        decision.office(),
                        decision.subject(),
                        decision.legalBases(),
                        decision.articles(),
                        decision.signature(),
                        decision.distribution(),
                        decision.grants(),
                        decision.effect())
                : decision;
    }

    private List<Finding> faults(String file, Map<RenderedDocument, String> papers, List<String> given) {
        List<Finding> faults = new ArrayList<>();
        papers.forEach((paper, template) -> proofreader.read(paper, given).stream()
                .map(slip -> Finding.of(
                        FindingCode.TEMPLATE_TEXT_FAULTY,
                        CellRef.ofFile(file),
                        template,
                        slip.words(),
                        slip.around(),
                        REASONS.getOrDefault(slip.kind(), "phải viết “" + slip.right() + "”")))
                .forEach(faults::add));
        return faults.stream().distinct().toList();
    }

    /** Each with the folder of the templates from which it is made. */
    private Map<RenderedDocument, String> papers(Decision decision, Optional<Conference> conference) {
        Map<RenderedDocument, String> papers = papersOfDecision(decision);
        for (Grant grant : decision.grants()) {
            papers.put(
                    certificates.render(decision, grant),
                    "certificate/" + grant.nomination().award().style());
        }
        conference.ifPresent(
                known -> bulletins.render(decision, known, null).forEach(paper -> papers.put(paper, "bulletin")));
        return papers;
    }

    private Map<RenderedDocument, String> papersOfDecision(Decision decision) {
        Map<RenderedDocument, String> papers = new LinkedHashMap<>();
        papers.put(decisions.render(decision), "decision");
        papers.put(twins.render(decision), "decision");
        return papers;
    }

    private static List<String> given(List<AcceptedNomination> nominations, Submission submission) {
        Stream<String> facts =
                submission.facts().values().stream().flatMap(List::stream).map(CellValue::text);
        Stream<String> lists = Stream.of(submission.attendees(), submission.clusters(), submission.movements())
                .flatMap(List::stream)
                .flatMap(row -> row.cells().values().stream())
                .map(CellValue::text);
        return Stream.of(facts, lists, nominations.stream().flatMap(PapersRead::texts))
                .flatMap(texts -> texts)
                .toList();
    }

    static Stream<String> texts(AcceptedNomination nomination) {
        return Stream.of(
                        nomination.recipient().nameWithHonorific(),
                        nomination.recipient().office(),
                        nomination.recipient().unit(),
                        nomination.achievement())
                .flatMap(Stream::ofNullable);
    }
}
