package vn.vinhdanh.review.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.SheetRow;
import vn.vinhdanh.intake.Submission;
import vn.vinhdanh.review.BriefOutcome;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.NameCase;
import vn.vinhdanh.review.OfficeProfile;
import vn.vinhdanh.review.PhotoState;
import vn.vinhdanh.review.ReviewSettings;
import vn.vinhdanh.review.signer.OfficeSigner;
import vn.vinhdanh.review.signer.OfficeSigners;

/** What a workbook says of a province's decision, reviewed on 1 August 2026 with a folder that holds "trao.jpg". */
final class BriefFixture {

    private static final String FILE = "dot-1.xlsx";
    static final OfficeProfile SILENT =
            new OfficeProfile(null, null, null, null, null, null, null, null, null, null, List.of(), List.of());

    private final Map<Fact, List<CellValue>> facts = new EnumMap<>(Fact.class);
    private final List<SheetRow> attendees = new ArrayList<>();
    private final List<SheetRow> clusters = new ArrayList<>();
    private final List<SheetRow> movements = new ArrayList<>();
    private OfficeProfile profile = SILENT;
    private OfficeSigners signers = OfficeSigners.NONE;

    static BriefFixture anEmptyWorkbook() {
        return new BriefFixture();
    }

    static BriefFixture aWorkbook() {
        return anEmptyWorkbook()
                .with(Fact.ISSUING_BODY, "Ủy ban nhân dân tỉnh Thái Nguyên")
                .with(Fact.PLACE, "Thái Nguyên")
                .with(Fact.SUBJECT, "Về việc tặng Bằng khen cho 15 tập thể")
                .with(Fact.LEGAL_BASIS, "Căn cứ Luật Thi đua, khen thưởng;", "Theo đề nghị của Giám đốc Sở Nội vụ.")
                .with(Fact.SIGNING_FORM, "KT.")
                .with(Fact.SIGNER_POSITION, "Phó Chủ tịch")
                .with(Fact.SIGNER_NAME, "Lê Văn Thử")
                .with(Fact.DISTRIBUTION, "- Như Điều 3;", "- Lưu: VT, NV(3).");
    }

    /** With the number and the date that a decision has once it is signed. */
    static BriefFixture aNumberedWorkbook() {
        return aWorkbook().with(Fact.DECISION_NUMBER, "100").with(Fact.DECISION_DATE, "15/05/2026");
    }

    /** Each value in a row of its own; an empty text is an empty cell. */
    BriefFixture with(Fact fact, String... values) {
        facts.put(
                fact,
                IntStream.range(0, values.length)
                        .mapToObj(i -> new CellValue(values[i], cell(fact, i)))
                        .toList());
        return this;
    }

    BriefFixture without(Fact fact) {
        facts.remove(fact);
        return this;
    }

    BriefFixture with(OfficeProfile office) {
        profile = office;
        return this;
    }

    BriefFixture with(OfficeSigner... listed) {
        signers = new OfficeSigners(List.of(listed));
        return this;
    }

    BriefFixture withAttendee(String name, String offices) {
        attendees.add(row(attendees.size(), Map.of(Field.NAME, name, Field.OFFICES, offices)));
        return this;
    }

    BriefFixture withCluster(String name, String kind, String year, String units) {
        clusters.add(row(
                clusters.size(),
                Map.of(Field.NAME, name, Field.CLUSTER_KIND, kind, Field.YEAR_SET_UP, year, Field.UNITS, units)));
        return this;
    }

    BriefFixture withMovement(String name, String level, String launched) {
        movements.add(row(movements.size(), Map.of(Field.NAME, name, Field.LEVEL, level, Field.LAUNCHED, launched)));
        return this;
    }

    private static SheetRow row(int index, Map<Field, String> texts) {
        CellRef at = new CellRef(FILE, "Danh mục", index + 2, null);
        Map<Field, CellValue> cells = new EnumMap<>(Field.class);
        texts.forEach((field, text) -> cells.put(field, new CellValue(text, at.inColumn(field.name()))));
        return new SheetRow(at, cells);
    }

    /** A fact's cells are told by its name, so that no test counts rows. */
    private static CellRef cell(Fact fact, int index) {
        return new CellRef(FILE, fact.name(), index + 1, "B");
    }

    private static PhotoState photo(String name) {
        return switch (name) {
            case "trao.jpg" -> PhotoState.USABLE;
            case "hong.jpg" -> PhotoState.UNUSABLE;
            default -> PhotoState.MISSING;
        };
    }

    BriefOutcome reviewed() {
        Submission submission =
                new Submission(FILE, facts, List.of(), attendees, clusters, movements, List.of(), List.of());
        return new WorkbookBriefReview(profile, signers, new ReviewSettings(false, 31, NameCase.KEEP))
                .review(submission, LocalDate.of(2026, 8, 1), BriefFixture::photo);
    }

    DecisionBrief brief() {
        DecisionBrief brief = reviewed().brief();
        if (brief == null) {
            throw new AssertionError("the batch is held back: " + findings());
        }
        return brief;
    }

    /** "B-009 SIGNING_FORM!B1 [, Phó Chủ tịch]": id, cell, arguments. */
    List<String> findings() {
        return reviewed().findings().stream().map(BriefFixture::text).toList();
    }

    private static String text(Finding finding) {
        return finding.code().id() + " " + finding.at().toString().replace(FILE + "!", "") + " " + finding.arguments();
    }
}
