package vn.vinhdanh.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.decision.Bonus;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.decision.Signature;
import vn.vinhdanh.golden.OnThisMachine;
import vn.vinhdanh.golden.SpreadsheetProgram;

/** Three of two units in May 2019: 1,0 × 1.390.000 each, and a collective with 2,0 × 1.390.000; 5.560.000 together. */
class BonusWorkbookTest {

    private static final int NAME = 1;
    private static final int AMOUNT = 6;
    private static final DecisionIdentity NUMBERED =
            new DecisionIdentity.Numbered("1385", "QĐ-UBND", LocalDate.of(2019, 5, 15));
    private static final Bonus ONE = bonus("1.0", "1390000");
    private static final Bonus TWO = bonus("2.0", "2780000");
    private static final Bonus NOTHING = bonus("0.3", "0");

    private final List<Grant> grants = new ArrayList<>();

    private static Bonus bonus(String coefficient, String amount) {
        return new Bonus(new BigDecimal(coefficient), new BigDecimal("1390000"), new BigDecimal(amount));
    }

    private void grant(RecipientFixture recipient, boolean certified, @Nullable Bonus bonus) {
        int ordinal = grants.size() + 1;
        grants.add(new Grant(ordinal, accepted(ordinal, recipient).made(), certified, bonus));
    }

    private void threeRecipients() {
        grant(anIndividual("Nguyễn Văn An"), true, ONE);
        grant(aCollective("Trường Trung học cơ sở Hương Sơn").withUnit("Sở Giáo dục"), true, TWO);
        grant(anIndividual("Đỗ Thị Đào"), true, ONE);
    }

    private Decision decision(DecisionIdentity identity) {
        return new Decision(
                "thu",
                identity,
                new Office(
                        null,
                        "Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Thái Nguyên",
                        "QĐ-UBND"),
                "tặng Bằng khen",
                List.of(),
                List.of(),
                new Signature(List.of("CHỦ TỊCH"), "Lê Văn Thử"),
                List.of(),
                List.copyOf(grants),
                new Effect.Granting());
    }

    private byte[] written() {
        return new BonusWorkbook().render(decision(NUMBERED)).orElseThrow().content();
    }

    private XSSFWorkbook read() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written()));
    }

    private static List<String> lines(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            StringBuilder line = new StringBuilder();
            for (Cell cell : row) {
                String text =
                        switch (cell.getCellType()) {
                            case STRING -> cell.getStringCellValue();
                            case NUMERIC, FORMULA ->
                                BigDecimal.valueOf(cell.getNumericCellValue())
                                        .stripTrailingZeros()
                                        .toPlainString();
                            default -> "";
                        };
                line.append(text.isEmpty() || line.isEmpty() ? text : " | " + text);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    @Test
    void unitsStandInTheDecisionsOrderEachWithItsLinesAndItsSum() throws IOException {
        threeRecipients();
        String award = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";

        try (XSSFWorkbook workbook = read()) {
            assertThat(lines(workbook.getSheetAt(0)))
                    .containsSubsequence(
                            "DANH SÁCH CHI TIỀN THƯỞNG",
                            "(Kèm theo Quyết định số 1385/QĐ-UBND ngày 15 tháng 5 năm 2019 của Chủ tịch Ủy ban nhân dân"
                                    + " tỉnh Thái Nguyên)",
                            "STT | Họ và tên, tên tập thể | Chức vụ | Danh hiệu, hình thức khen thưởng | Hệ số | Mức"
                                    + " lương cơ sở (đồng) | Tiền thưởng (đồng) | Ký nhận",
                            "Sở Nội vụ",
                            "1 | Nguyễn Văn An | " + award + " | 1 | 1390000 | 1390000",
                            "2 | Đỗ Thị Đào | " + award + " | 1 | 1390000 | 1390000",
                            "Cộng 2 trường hợp | 2780000",
                            "Sở Giáo dục",
                            "3 | Trường Trung học cơ sở Hương Sơn | " + award + " | 2 | 1390000 | 2780000",
                            "Cộng 1 trường hợp | 2780000",
                            "TỔNG CỘNG 3 trường hợp | 5560000",
                            "Bằng chữ: Năm triệu năm trăm sáu mươi nghìn đồng.",
                            "NGƯỜI LẬP BIỂU | KẾ TOÁN TRƯỞNG | THỦ TRƯỞNG ĐƠN VỊ");
        }
    }

    /** The stored totals are taken away first, so that what is compared has been worked out anew. */
    @Test
    void otherProgramsAddUpToTheSameTotals(@TempDir Path folder) throws Exception {
        OnThisMachine.thereIs("soffice", "libreoffice-calc");
        threeRecipients();
        Path bare = folder.resolve("tien-thuong.xlsx");
        List<Double> evaluated = new ArrayList<>();
        try (XSSFWorkbook workbook = read();
                OutputStream out = Files.newOutputStream(bare)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Cell total : totals(workbook.getSheetAt(0))) {
                evaluated.add(evaluator.evaluate(total).getNumberValue());
                ((XSSFCell) total).getCTCell().unsetV();
            }
            workbook.write(out);
        }
        assertThat(evaluated).containsExactly(2_780_000.0, 2_780_000.0, 5_560_000.0);

        Path saved = new SpreadsheetProgram(folder).converted(bare, "xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved))) {
            assertThat(totals(workbook.getSheetAt(0)))
                    .extracting(Cell::getNumericCellValue)
                    .isEqualTo(evaluated);
        }
    }

    private static List<Cell> totals(Sheet sheet) {
        List<Cell> totals = new ArrayList<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(AMOUNT);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                totals.add(cell);
            }
        }
        return totals;
    }

    @Test
    void whoIsNotPaidOrNotKnownStaysInTheListWithTheReason() throws IOException {
        grant(anIndividual("Nguyễn Văn An"), true, TWO);
        grant(anIndividual("Nguyễn Văn An"), true, NOTHING);
        grant(anIndividual("Đỗ Thị Đào"), true, null);

        try (XSSFWorkbook workbook = read()) {
            List<String> lines = lines(workbook.getSheetAt(0));
            assertThat(lines).anyMatch(line -> line.endsWith("| 0 | Thưởng theo hình thức cao hơn"));
            assertThat(lines).anyMatch(line -> line.contains("Đỗ Thị Đào") && line.endsWith("| chưa xác định"));
            assertThat(lines)
                    .contains(
                            "TỔNG CỘNG 3 trường hợp | 2780000",
                            "Tổng số tiền chưa gồm 1 trường hợp chưa xác định được mức tiền thưởng.");
        }
    }

    @Test
    void onlyThoseWhomThisPackageCommendsArePaidByIt() throws IOException {
        grant(anIndividual("Nguyễn Văn An"), false, ONE);
        grant(anIndividual("Đỗ Thị Đào"), true, ONE);

        try (XSSFWorkbook workbook = read()) {
            assertThat(lines(workbook.getSheetAt(0)))
                    .noneMatch(line -> line.contains("Nguyễn Văn An"))
                    .contains("TỔNG CỘNG 1 trường hợp | 1390000");
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws IOException {
        for (String name : List.of("=1+1", "+84 912", "-An", "@An")) {
            grant(aCollective(name).withUnit("=HYPERLINK(\"x\")"), true, ONE);
        }

        try (XSSFWorkbook workbook = read()) {
            List<String> names = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                Cell cell = row.getCell(NAME);
                if (cell != null && cell.getCellType() != CellType.BLANK) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    names.add(cell.getStringCellValue());
                }
            }
            assertThat(names).contains("=HYPERLINK(\"x\")", "=1+1", "+84 912", "-An", "@An");
        }
    }

    @Test
    void itPrintsOnA4AcrossWithTheHeadingOnEveryPage() throws IOException {
        threeRecipients();

        try (XSSFWorkbook workbook = read()) {
            Sheet sheet = workbook.getSheetAt(0);
            PrintSetup print = sheet.getPrintSetup();
            assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(print.getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(print.getFitWidth()).isEqualTo((short) 1);
            assertThat(print.getFitHeight()).as("as many pages as it needs").isEqualTo((short) 0);
            Row heading = sheet.getRow(sheet.getRepeatingRows().getFirstRow());
            assertThat(heading.getCell(0).getStringCellValue()).isEqualTo("STT");
            assertThat(sheet.getFooter().getRight()).isEqualTo("Trang &P/&N");
        }
    }

    @Test
    void theSameDecisionGivesTheSameBytes() {
        threeRecipients();

        assertThat(written()).isEqualTo(written());
    }

    @Test
    void aDraftHasNoneAndNeitherHasADecisionWithoutAnyAmount() {
        grant(anIndividual("Nguyễn Văn An"), true, null);
        assertThat(new BonusWorkbook().render(decision(NUMBERED))).isEmpty();

        grant(anIndividual("Đỗ Thị Đào"), true, ONE);
        assertThat(new BonusWorkbook().render(decision(new DecisionIdentity.Draft("QĐ-UBND"))))
                .isEmpty();
    }
}
