package vn.vinhdanh.pipeline.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.PlainTable;
import vn.vinhdanh.intake.PlainTables;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.PastAward;
import vn.vinhdanh.register.RecipientMatching;
import vn.vinhdanh.render.DoubtListRenderer;
import vn.vinhdanh.review.PastAwardReview;

/** Tables whose rows say something about two things: units old and new, and entries that may be one. */
@Component
class PairSheets {

    private static final String NEW_UNIT = "đơn vị mới";
    private static final String OLD_UNIT = "đơn vị cũ";
    private static final String SINCE = "từ ngày";
    private static final String YES = "có";
    private static final String NO = "không";
    /** In the workbook of doubts the first entry begins here, and the second so much further. */
    private static final int FIRST = 1;

    private static final int APART = 5;

    private final PlainTables tables;
    private final DoubtListRenderer doubts;
    private final PastAwardReview review;
    private final AwardCatalogue catalogue;

    PairSheets(PlainTables tables, DoubtListRenderer doubts, PastAwardReview review, AwardCatalogue catalogue) {
        this.tables = tables;
        this.doubts = doubts;
        this.review = review;
        this.catalogue = catalogue;
    }

    record Read(int rows, List<History.Predecessor> pairs, List<Finding> findings) {}

    record Answers(int rows, List<History.Answer> answers, List<Finding> findings) {}

    Read units(Path file) {
        PlainTable table = tables.read(file);
        List<Finding> findings = new ArrayList<>(table.findings());
        List<History.Predecessor> pairs = new ArrayList<>();
        int rows = 0;
        int[] columns = null;
        int since = -1;
        for (PlainTable.Row row : table.rows()) {
            int[] heading = columns(row, NEW_UNIT, OLD_UNIT);
            if (heading != null) {
                columns = heading;
                since = row.column(SINCE);
            } else if (columns != null) {
                rows++;
                unit(row, row.cell(columns[0]), row.cell(columns[1]), row.cell(since), findings)
                        .ifPresent(pairs::add);
            }
        }
        if (columns == null && findings.isEmpty()) {
            findings.add(noHeadings(file, "Đơn vị mới, Đơn vị cũ"));
        }
        return new Read(rows, List.copyOf(pairs), List.copyOf(findings));
    }

    private Optional<History.Predecessor> unit(
            PlainTable.Row row, String now, String before, String since, List<Finding> findings) {
        if (now.isBlank() || before.isBlank()) {
            findings.add(Finding.of(FindingCode.UNIT_PAIR_INCOMPLETE, row.at()));
            return Optional.empty();
        }
        Optional<LocalDate> from = review.day(since);
        if (from.isEmpty() && !since.isBlank()) {
            findings.add(Finding.of(FindingCode.UNIT_DATE_NOT_READABLE, row.at(), since));
            return Optional.empty();
        }
        return Optional.of(new History.Predecessor(NameKey.of(now), NameKey.of(before), from.orElse(null)));
    }

    /** @param today the awards are called as they are on this day */
    byte[] doubts(List<History.Doubt> open, LocalDate today) {
        return doubts.render(open, award -> name(award, today));
    }

    private String name(PastAward award, LocalDate today) {
        String name = catalogue.nameOf(award.awardCode(), today);
        return award.year() == null ? name : name + " năm " + award.year();
    }

    Answers answers(Path file) {
        PlainTable table = tables.read(file);
        List<Finding> findings = new ArrayList<>(table.findings());
        List<History.Answer> answers = new ArrayList<>();
        int rows = 0;
        int[] columns = null;
        for (PlainTable.Row row : table.rows()) {
            int[] heading = columns(row, NameKey.of(DoubtListRenderer.ANSWER));
            if (heading != null) {
                columns = heading;
            } else if (columns != null && !row.cell(FIRST).isBlank()) {
                rows++;
                String said = NameKey.of(row.cell(columns[0])).replaceAll("[.!]", "");
                if (said.equals(YES) || said.equals(NO)) {
                    answers.add(new History.Answer(
                            RecipientMatching.Pair.of(fingerprint(row, FIRST), fingerprint(row, FIRST + APART)),
                            said.equals(YES)));
                } else if (!said.isEmpty()) {
                    findings.add(Finding.of(FindingCode.ANSWER_NOT_KNOWN, row.at(), row.cell(columns[0])));
                }
            }
        }
        if (columns == null && findings.isEmpty()) {
            findings.add(noHeadings(file, DoubtListRenderer.ANSWER));
        }
        return new Answers(rows, List.copyOf(answers), List.copyOf(findings));
    }

    private static String fingerprint(PlainTable.Row row, int from) {
        return RecipientMatching.fingerprint(
                row.cell(from), row.cell(from + 2), row.cell(from + 1), row.cell(from + 3));
    }

    private static Finding noHeadings(Path file, String headings) {
        return Finding.of(
                FindingCode.PAIR_HEADINGS_MISSING, CellRef.ofFile(String.valueOf(file.getFileName())), headings);
    }

    /** Where these headings stand in the row; null where one of them does not. */
    private static int @Nullable [] columns(PlainTable.Row row, String... headings) {
        int[] columns = new int[headings.length];
        for (int i = 0; i < headings.length; i++) {
            columns[i] = row.column(headings[i]);
            if (columns[i] < 0) {
                return null;
            }
        }
        return columns;
    }
}
