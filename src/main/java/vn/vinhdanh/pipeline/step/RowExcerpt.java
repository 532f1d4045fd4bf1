package vn.vinhdanh.pipeline.step;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.intake.WrittenHeadings;
import vn.vinhdanh.publish.ReturnExcerpt;

/**
 * The returned rows as a workbook of their own, with standard headings and the values as intake understood them, and the
 * findings at their new places. A finding on what is not in that workbook keeps its old place, in a sheet called so.
 */
final class RowExcerpt {

    static final String LIST = "Đề nghị cần sửa";
    static final String FACTS = "Thông tin";
    private static final String ELSEWHERE = " (tệp gốc)";
    private static final String ORIGINAL_ROW = "Dòng trong tệp gốc";
    private static final Set<Fact> GIVEN_AWAY = EnumSet.of(Fact.DECISION_NUMBER, Fact.DECISION_DATE);
    private static final List<Field> ORDER = List.of(
            Field.KIND,
            Field.HONORIFIC,
            Field.NAME,
            Field.SEX,
            Field.BIRTH,
            Field.OFFICE,
            Field.UNIT,
            Field.IDENTITY_NUMBER,
            Field.AWARD,
            Field.ACHIEVEMENT,
            Field.PERIOD,
            Field.PREVIOUS_AWARDS,
            Field.DECISION_DATE,
            Field.RATING,
            Field.INITIATIVES,
            Field.REWARD_KIND,
            Field.MEMBERS,
            Field.ADVANCED_MEMBERS,
            Field.CLUSTER_RANK,
            Field.NOTE);
    private static final int NARROW = 12;
    private static final int MIDDLE = 28;
    private static final int WIDE = 50;

    private final ReturnedRows rows;
    private final WrittenHeadings headings;
    private final boolean numberGivenAway;
    private final List<List<String>> facts = new ArrayList<>();
    private final Map<CellRef, CellRef> factPlaces = new HashMap<>();
    private final Map<CellRef, List<Finding>> byPlace = new HashMap<>();
    private final Map<Finding, List<Target>> targets = new HashMap<>();
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    /** A row of the excerpt, and a field of it where one can be told. */
    private record Target(int row, @Nullable Field field) {}

    /** @param numberGivenAway whether other rows of the file were accepted: its decision's number is theirs */
    RowExcerpt(ReturnedRows rows, List<Finding> findings, WrittenHeadings headings, boolean numberGivenAway) {
        this.rows = rows;
        this.headings = headings;
        this.numberGivenAway = numberGivenAway;
        findings.forEach(finding ->
                byPlace.computeIfAbsent(finding.at(), any -> new ArrayList<>()).add(finding));
        readFacts();
        readRows();
    }

    private void readFacts() {
        rows.submission().facts().forEach((fact, values) -> {
            if (fact.compareTo(Fact.CONFERENCE_NAME) < 0) {
                for (CellValue value : values) {
                    boolean kept = !(numberGivenAway && GIVEN_AWAY.contains(fact));
                    facts.add(List.of(headings.of(fact), kept ? value.text() : ""));
                    factPlaces.put(value.at(), new CellRef(value.at().file(), FACTS, 1 + facts.size(), "B"));
                }
            }
        });
    }

    private void readRows() {
        Map<Row, List<Finding>> byRow = new HashMap<>();
        byPlace.forEach((at, found) ->
                byRow.computeIfAbsent(Row.of(at), any -> new ArrayList<>()).addAll(found));
        Set<Field> present = EnumSet.of(Field.KIND, Field.NAME, Field.AWARD);
        int number = 1;
        for (Nomination nomination : rows.nominations()) {
            number++;
            present.addAll(nomination.row().cells().keySet());
            place(nomination.row(), number, byRow);
        }
        ORDER.stream().filter(present::contains).forEach(field -> columns.put(field, 1 + columns.size()));
    }

    private record Row(@Nullable String sheet, @Nullable Integer row) {
        static Row of(CellRef at) {
            return new Row(at.sheet(), at.row());
        }
    }

    /** A value may stand in another row than its nomination: in a merged cell, or in the title of a section. */
    private void place(SheetRow row, int number, Map<Row, List<Finding>> byRow) {
        Set<Finding> placed = new LinkedHashSet<>();
        row.cells().forEach((field, value) -> {
            for (Finding finding : byPlace.getOrDefault(value.at(), List.of())) {
                if (columnOf(field) && placed.add(finding)) {
                    target(finding, new Target(number, field));
                }
            }
        });
        for (Finding finding : byRow.getOrDefault(Row.of(row.at()), List.of())) {
            if (placed.add(finding)) {
                target(finding, new Target(number, null));
            }
        }
    }

    private static boolean columnOf(Field field) {
        return ORDER.contains(field);
    }

    private void target(Finding finding, Target target) {
        List<Target> known = targets.computeIfAbsent(finding, any -> new ArrayList<>());
        if (!known.contains(target)) {
            known.add(target);
        }
    }

    /** All findings, those of the returned rows at their new places. */
    List<Finding> moved(List<Finding> findings) {
        Set<Finding> moved = new LinkedHashSet<>();
        for (Finding finding : findings) {
            List<Target> found = targets.getOrDefault(finding, List.of());
            if (found.isEmpty()) {
                moved.add(finding.movedTo(elsewhere(finding.at())));
            }
            for (Target target : found) {
                Integer column = target.field() == null ? null : columns.get(target.field());
                CellRef row = new CellRef(finding.at().file(), LIST, target.row(), null);
                moved.add(finding.movedTo(column == null ? row : row.inColumn(letter(column))));
            }
        }
        return List.copyOf(moved);
    }

    private CellRef elsewhere(CellRef at) {
        CellRef fact = factPlaces.get(at);
        if (fact != null) {
            return fact;
        }
        return at.sheet() == null ? at : at.inSheet(at.sheet() + ELSEWHERE);
    }

    /** There are fewer columns than letters. */
    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    List<ReturnExcerpt.Sheet> sheets() {
        List<ReturnExcerpt.Sheet> sheets = new ArrayList<>();
        if (!facts.isEmpty()) {
            sheets.add(new ReturnExcerpt.Sheet(
                    FACTS,
                    List.of(new ReturnExcerpt.Column("Mục", MIDDLE), new ReturnExcerpt.Column("Nội dung", WIDE)),
                    facts));
        }
        if (rows.nominations().iterator().hasNext()) {
            sheets.add(new ReturnExcerpt.Sheet(LIST, listColumns(), this::texts));
        }
        return sheets;
    }

    private List<ReturnExcerpt.Column> listColumns() {
        List<ReturnExcerpt.Column> list = new ArrayList<>();
        list.add(new ReturnExcerpt.Column(headings.of(Field.ORDINAL), NARROW / 2));
        ORDER.stream()
                .filter(columns::containsKey)
                .forEach(field -> list.add(new ReturnExcerpt.Column(headings.of(field), width(field))));
        list.add(new ReturnExcerpt.Column(ORIGINAL_ROW, MIDDLE));
        return list;
    }

    private static int width(Field field) {
        return switch (field) {
            case NAME, OFFICE, UNIT, AWARD, PREVIOUS_AWARDS, INITIATIVES, NOTE -> MIDDLE;
            case ACHIEVEMENT -> WIDE;
            default -> NARROW;
        };
    }

    private Iterator<List<String>> texts() {
        Iterator<Nomination> nominations = rows.nominations().iterator();
        return new Iterator<>() {
            private int number;

            @Override
            public boolean hasNext() {
                return nominations.hasNext();
            }

            @Override
            public List<String> next() {
                return texts(nominations.next(), ++number);
            }
        };
    }

    private List<String> texts(Nomination nomination, int number) {
        List<String> texts = new ArrayList<>();
        texts.add(Integer.toString(number));
        for (Field field : ORDER) {
            if (columns.containsKey(field)) {
                String text = nomination.row().text(field);
                String kind = field == Field.KIND && nomination.kind() != null ? headings.of(nomination.kind()) : text;
                texts.add(kind == null ? "" : kind);
            }
        }
        CellRef at = nomination.row().at();
        texts.add(at.sheet() + ", " + at.place());
        return texts;
    }
}
