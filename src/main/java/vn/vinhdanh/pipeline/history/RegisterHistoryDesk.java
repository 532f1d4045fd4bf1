package vn.vinhdanh.pipeline.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.intake.WorkbookIntake;
import vn.vinhdanh.pipeline.HistoryDesk;
import vn.vinhdanh.pipeline.step.ReturnedCopies;
import vn.vinhdanh.pipeline.step.ReturnedRows;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.review.PastAwardReview;

@Component
class RegisterHistoryDesk implements HistoryDesk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final WorkbookIntake intake;
    private final PastAwardReview rows;
    private final History history;
    private final KnownAwards known;
    private final PairSheets pairs;
    private final ReturnedCopies copies;
    private final Clock clock;

    RegisterHistoryDesk(
            WorkbookIntake intake,
            PastAwardReview rows,
            History history,
            KnownAwards known,
            PairSheets pairs,
            ReturnedCopies copies,
            Clock clock) {
        this.intake = intake;
        this.rows = rows;
        this.history = history;
        this.known = known;
        this.pairs = pairs;
        this.copies = copies;
        this.clock = clock;
    }

    @Override
    public Imported importAwards(Path file, Set<Integer> complete, @Nullable Path returned) throws IOException {
        LocalDate today = LocalDate.now(clock);
        String sha256 = Checksum.of(file);
        Submission submission = intake.read(file);
        // what a nomination needs, a past award may tell in another column; each row says itself what it lacks
        List<Finding> findings = new ArrayList<>(submission.findings().stream()
                .filter(finding -> finding.code() != FindingCode.REQUIRED_COLUMN_MISSING)
                .toList());
        Map<Nomination, List<PastAward>> taken = new HashMap<>();
        List<Nomination> refused = new ArrayList<>();
        List<Nomination> understood = new ArrayList<>();
        for (Nomination nomination : submission.nominations()) {
            PastAwardReview.Row row = rows.read(submission.file(), nomination, today);
            findings.addAll(row.findings());
            (row.awards().isEmpty() ? refused : understood).add(nomination);
            taken.put(nomination, row.awards());
        }
        CellRef whole = CellRef.ofFile(submission.file());
        Optional<LocalDate> before = history.importedOn(sha256);
        int knownRows = understood.size();
        if (before.isPresent()) {
            findings.add(Finding.of(FindingCode.PAST_FILE_IMPORTED, whole, DAY.format(before.get())));
        } else {
            KnownAwards.Sorted sorted = known.sort(understood, taken);
            findings.addAll(sorted.findings());
            knownRows = sorted.knownRows();
            if (!sorted.fresh().isEmpty()) {
                history.add(submission.file(), sha256, today, sorted.fresh());
            }
        }
        if (isWhole(findings)) {
            history.declareComplete(codes(taken), complete);
        } else if (!complete.isEmpty()) {
            findings.add(Finding.of(FindingCode.HISTORY_NOT_COMPLETE, whole, span(complete)));
        }
        if (returned != null && !refused.isEmpty()) {
            giveBack(file, returned, submission, findings, refused);
        }
        return new Imported(
                submission.nominations().size(),
                understood.size() - knownRows,
                knownRows,
                refused.size(),
                List.copyOf(findings));
    }

    /** A row that was not taken may be the very award of which the history would say that nobody had it. */
    private static boolean isWhole(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static String span(Set<Integer> years) {
        int first = Collections.min(years);
        int last = Collections.max(years);
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private static Set<String> codes(Map<Nomination, List<PastAward>> taken) {
        return taken.values().stream()
                .flatMap(List::stream)
                .map(PastAward::awardCode)
                .collect(Collectors.toSet());
    }

    private void giveBack(
            Path file, Path folder, Submission submission, List<Finding> findings, List<Nomination> refused)
            throws IOException {
        int read = submission.nominations().size();
        ReturnedCopies.Copy copy = copies.marked(
                file,
                submission.census(),
                findings,
                new RowCounts(read, read - refused.size(), refused.size(), 0),
                () -> new ReturnedRows(submission, refused));
        DurableFiles.write(folder.resolve(copy.name()), copy.content());
    }

    @Override
    public Imported importUnits(Path file) throws IOException {
        PairSheets.Read read = pairs.units(file);
        int added = history.addPredecessors(read.pairs());
        int understood = read.pairs().size();
        return new Imported(read.rows(), added, understood - added, read.rows() - understood, read.findings());
    }

    @Override
    public Asked writeDoubts(Path file, int most) throws IOException {
        List<History.Doubt> doubts = history.doubts(most + 1);
        boolean more = doubts.size() > most;
        List<History.Doubt> asked = more ? doubts.subList(0, most) : doubts;
        DurableFiles.write(file.toAbsolutePath(), pairs.doubts(asked, LocalDate.now(clock)));
        return new Asked(asked.size(), more);
    }

    @Override
    public Imported readAnswers(Path file) throws IOException {
        PairSheets.Answers answers = pairs.answers(file);
        history.decide(answers.answers());
        return new Imported(
                answers.rows(),
                answers.answers().size(),
                0,
                answers.rows() - answers.answers().size(),
                answers.findings());
    }
}
