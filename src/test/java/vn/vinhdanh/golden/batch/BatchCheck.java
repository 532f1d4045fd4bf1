package vn.vinhdanh.golden.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.render.decision.layout.LayoutTable;
import vn.vinhdanh.review.AcceptedNomination;

/** Makes all papers of one batch and looks for what is wrong with them. */
final class BatchCheck {

    private static final Path KEPT = Path.of("target/golden/batches");

    private final PaperRoom room;
    private final GeneratedBatch batch;
    private final List<String> faults = new ArrayList<>();
    private int refused;
    private int papers;
    private int pages;

    private BatchCheck(PaperRoom room, GeneratedBatch batch) {
        this.room = room;
        this.batch = batch;
    }

    static BatchResult of(PaperRoom room, GeneratedBatch batch) throws IOException {
        BatchCheck check = new BatchCheck(room, batch);
        check.all();
        return new BatchResult(
                batch.seed(), batch.nominations().size(), check.refused, check.papers, check.pages, check.faults);
    }

    private void all() throws IOException {
        List<AcceptedNomination> fitting = new ArrayList<>();
        for (AcceptedNomination nomination : batch.nominations()) {
            List<Finding> findings = room.findings(nomination);
            if (findings.isEmpty()) {
                fitting.add(nomination);
            } else {
                refused(nomination, findings);
            }
        }
        if (fitting.isEmpty()) {
            return;
        }
        Decision decision = room.decision(batch, fitting);
        List<Finding> findings = room.officeFindings(decision);
        if (!findings.isEmpty()) {
            refused += fitting.size();
            findings.forEach(finding -> needed(finding, fitting));
            return;
        }
        for (Paper paper : room.papers(batch, decision)) {
            look(paper, decision);
        }
    }

    /** It is told so only where it has to be, and never becomes a certificate. */
    private void refused(AcceptedNomination nomination, List<Finding> findings) {
        refused++;
        findings.forEach(finding -> needed(finding, List.of(nomination)));
        Decision alone = room.decision(batch, List.of(nomination));
        if (printed(alone, alone.grants().get(0)) != null) {
            faults.add("is printed although it was refused: " + nomination);
        }
    }

    private void needed(Finding finding, List<AcceptedNomination> nominations) {
        boolean tooLong = finding.code() == FindingCode.TEXT_DOES_NOT_FIT
                && nominations.stream()
                        .anyMatch(nomination ->
                                TooLong.isSo(finding, nomination.award().style()));
        if (!tooLong) {
            faults.add("is refused without need: " + finding);
        }
    }

    private @Nullable Object printed(Decision decision, Grant grant) {
        try {
            return room.certificate(decision, grant);
        } catch (IllegalStateException noRoom) {
            return null;
        }
    }

    private void look(Paper paper, Decision decision) throws IOException {
        MeasuredPdf pdf = MeasuredPdf.of(paper.content());
        papers++;
        pages += pdf.pages().size();
        List<String> found = new ArrayList<>(PaperFaults.of(paper, pdf));
        if (paper.kind() == Paper.Kind.DECISION) {
            LayoutTable.faults(pdf, decision, batch.capacity())
                    .forEach(fault -> found.add(paper.path() + ": " + fault));
        }
        if (!found.isEmpty()) {
            Path kept = KEPT.resolve(Long.toString(batch.seed())).resolve(paper.path());
            Files.createDirectories(kept.getParent());
            Files.write(kept, paper.content());
            faults.addAll(found);
        }
    }
}
