package vn.vinhdanh.pipeline.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.PlainTable;
import vn.vinhdanh.intake.PlainTables;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.RecipientMatching;
import vn.vinhdanh.render.DoubtListRenderer;

/** Tables whose rows say something about two things: units old and new, and entries that may be one. */
@Component
class PairSheets {

    private static final String NEW_UNIT = "đơn vị mới";
    private static final String OLD_UNIT = "đơn vị cũ";
    private static final String YES = "có";
    private static final String NO = "không";
    /** In the workbook of doubts the first entry begins here, and the second so much further. */
    private static final int FIRST = 1;

    private static final int APART = 4;

    private final PlainTables tables;
    private final DoubtListRenderer doubts;

    PairSheets(PlainTables tables, DoubtListRenderer doubts) {
        this.tables = tables;
        this.doubts = doubts;
    }

    /** Two keys of names. */
    record Names(String first, String second) {}

    record Read(int rows, List<Names> pairs, List<Finding> findings) {}

    record Answers(int rows, List<History.Answer> answers, List<Finding> findings) {}

    Read units(Path file) {
        PlainTable table = tables.read(file);
        List<Finding> findings = new ArrayList<>(table.findings());
        List<Names> pairs = new ArrayList<>();
        int rows = 0;
        int[] columns = null;
        for (PlainTable.Row row : table.rows()) {
            int[] heading = columns(row, NEW_UNIT, OLD_UNIT);
            if (heading != null) {
                columns = heading;
            } else if (columns != null) {
                rows++;
                String now = row.cell(columns[0]);
                String before = row.cell(columns[1]);
                if (now.isBlank() || before.isBlank()) {
                    findings.add(Finding.of(FindingCode.UNIT_PAIR_INCOMPLETE, row.at()));
                } else {
                    pairs.add(new Names(NameKey.of(now), NameKey.of(before)));
                }
            }
        }
        if (columns == null && findings.isEmpty()) {
            findings.add(noHeadings(file, "Đơn vị mới, Đơn vị cũ"));
        }
        return new Read(rows, List.copyOf(pairs), List.copyOf(findings));
    }

    byte[] doubts(List<History.Doubt> open) {
        return doubts.render(open);
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
            String heading = headings[i];
            columns[i] = row.cells().entrySet().stream()
                    .filter(cell -> NameKey.of(cell.getValue()).equals(heading))
                    .mapToInt(Map.Entry::getKey)
                    .findFirst()
                    .orElse(-1);
            if (columns[i] < 0) {
                return null;
            }
        }
        return columns;
    }
}
