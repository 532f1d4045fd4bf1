package vn.vinhdanh.pipeline.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.award.Slug;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.numbers.NumberRows;
import vn.vinhdanh.pipeline.numbers.NumberRows.NumberRow;
import vn.vinhdanh.pipeline.step.ReturnedCopies;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.NumberAlreadyIssued;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.register.WrittenNumber;
import vn.vinhdanh.review.PastAwardReview;

/**
 * Gives the numbers that the registry clerk has written into a sheet, a row a batch. What cannot be given comes back marked,
 * and is tried again with every run as long as the sheet lies in input/.
 */
@Component
class NumberSheets {

    private static final Logger LOG = LoggerFactory.getLogger(NumberSheets.class);
    private static final String ENDING = "-can-sua.xlsx";

    private final NumberRows rows;
    private final NumberGiving giving;
    private final SigningDay days;
    private final PastAwardReview review;
    private final Batches batches;
    private final BatchRunner runner;
    private final ReturnedCopies copies;
    private final Folders folders;

    NumberSheets(
            NumberRows rows,
            NumberGiving giving,
            SigningDay days,
            PastAwardReview review,
            Batches batches,
            BatchRunner runner,
            ReturnedCopies copies,
            Folders folders) {
        this.rows = rows;
        this.giving = giving;
        this.days = days;
        this.review = review;
        this.batches = batches;
        this.runner = runner;
        this.copies = copies;
        this.folders = folders;
    }

    /**
     * What became of a sheet's rows.
     *
     * @param given how many decisions got the number that stands in their row, now or by an earlier run
     */
    record Given(int rows, int given, List<Finding> findings) {}

    /** Empty where the file is no such sheet. */
    Optional<Given> take(Path file, Tally tally) throws IOException {
        Optional<List<NumberRow>> sheet = rows.of(file);
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        for (NumberRow row : sheet.get()) {
            give(row, tally).ifPresent(findings::add);
        }
        int read = sheet.get().size();
        Given given = new Given(read, read - findings.size(), List.copyOf(findings));
        giveBack(file, given);
        return Optional.of(given);
    }

    /** Empty where the batch has its number. */
    private Optional<Finding> give(NumberRow row, Tally tally) {
        Optional<Batch> batch = batches.byCode(row.batch());
        if (batch.isEmpty()) {
            return refused(row, FindingCode.NUMBERED_BATCH_NOT_KNOWN, row.batch());
        }
        if (row.number().isEmpty() || row.date().isEmpty()) {
            return refused(row, FindingCode.NUMBER_OR_DATE_MISSING, row.batch());
        }
        Optional<WrittenNumber> number = WrittenNumber.read(row.number());
        if (number.isEmpty()) {
            return refused(row, FindingCode.DECISION_NUMBER_NOT_READABLE, row.number());
        }
        Optional<LocalDate> date = review.day(row.date());
        if (date.isEmpty()) {
            return refused(row, FindingCode.DECISION_DATE_NOT_READABLE, row.date());
        }
        if (days.isTooFarAhead(date.get())) {
            return refused(row, FindingCode.DECISION_DATE_IN_FUTURE, row.date());
        }
        return isIssuedSo(batch.get(), number.get(), date.get())
                ? Optional.empty()
                : give(row, batch.get(), date.get(), tally);
    }

    private Optional<Finding> give(NumberRow row, Batch batch, LocalDate date, Tally tally) {
        if (batch.state() != BatchState.AWAITING_NUMBER && batch.state() != BatchState.AWAITING_APPROVAL) {
            return refused(row, FindingCode.NUMBERED_BATCH_NOT_WAITING, row.batch(), standing(batch));
        }
        try {
            Batch numbered = giving.give(batch.code(), row.number(), date);
            runner.issue(numbered, tally);
            return Optional.empty();
        } catch (Refused refused) {
            if (refused.getCause() instanceof NumberAlreadyIssued taken) {
                return refused(
                        row,
                        FindingCode.DECISION_NUMBER_TAKEN,
                        taken.decision().reference(),
                        batches.holderOf(taken.decision()));
            }
            LOG.warn("{}: {}", row.at(), refused.getMessage());
            return refused(row, FindingCode.NUMBER_NOT_GIVEN, row.batch(), row.number());
        }
    }

    private static boolean isIssuedSo(Batch batch, WrittenNumber number, LocalDate date) {
        RegisteredDecision decision = batch.decision();
        return batch.state() == BatchState.ISSUED
                && decision != null
                && decision.number().equals(RegisteredDecision.canonical(number.number()))
                && (number.symbol() == null || number.symbol().equals(decision.symbol()))
                && decision.date().equals(date);
    }

    private static String standing(Batch batch) {
        BatchState state = batch.state();
        if (state == null) {
            return "đang được xử lý";
        }
        RegisteredDecision decision = batch.decision();
        return switch (state) {
            case ISSUED -> "đã ban hành theo Quyết định số " + (decision == null ? "" : decision.reference());
            case RETURNED -> "tệp đã trả lại";
            case REPLACED -> "đã thay bằng tệp mới hơn";
            case AWAITING_NUMBER, AWAITING_APPROVAL -> "";
        };
    }

    private static Optional<Finding> refused(NumberRow row, FindingCode code, String... arguments) {
        return Optional.of(Finding.of(code, row.at(), arguments));
    }

    /** The marked sheet of an earlier run goes once nothing is left to be mended. */
    private void giveBack(Path file, Given given) throws IOException {
        Path back = folders.output().resolve(Slug.ofFile(Inbox.name(file), "so-quyet-dinh") + ENDING);
        if (given.findings().isEmpty()) {
            Files.deleteIfExists(back);
            return;
        }
        RowCounts counts =
                new RowCounts(given.rows(), given.given(), given.findings().size(), 0);
        DurableFiles.write(back, copies.marked(file, given.findings(), counts).content());
    }
}
