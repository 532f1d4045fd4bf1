package vn.vinhdanh.publish.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.publish.ReturnSummary;

/** A clerk's list of two nominations, from A1 on, and the same workbook as it comes back. */
final class ClerksWorkbook {

    static final String SHEET = "Cá nhân";
    static final ReturnSummary ONE_OF_TWO = new ReturnSummary(2, 1, 1, 0);

    private static final String FILE = "de-nghi.xlsx";

    private final Format format;
    private final Workbook workbook;

    private ClerksWorkbook(Format format, Workbook workbook) {
        this.format = format;
        this.workbook = workbook;
    }

    static ClerksWorkbook aList(Format format) {
        return aList(format, SHEET);
    }

    static ClerksWorkbook aList(Format format, String sheet) {
        return new ClerksWorkbook(format, format.create())
                .sheet(sheet)
                .row(0, "STT", "Họ và tên", "Hình thức khen thưởng")
                .row(1, "1", "Nguyễn Văn An", "Bằng khen bộ")
                .row(2, "2", "Lê Thị Bình", "LĐTT");
    }

    ClerksWorkbook sheet(String name) {
        workbook.createSheet(name);
        return this;
    }

    private ClerksWorkbook row(int index, String... texts) {
        Row row = workbook.getSheetAt(workbook.getNumberOfSheets() - 1).createRow(index);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
        return this;
    }

    Workbook workbook() {
        return workbook;
    }

    Sheet sheet() {
        return workbook.getSheetAt(0);
    }

    Cell cell(String address) {
        return cell(sheet(), address);
    }

    ClerksWorkbook comment(String address, String text) {
        Cell cell = cell(address);
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 2);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        Comment comment = sheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor("Cán bộ");
        cell.setCellComment(comment);
        return this;
    }

    Path saveIn(Path folder) {
        Path file = folder.resolve(format.fileName());
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As the clerk's own program has it after saving and opening. */
    ClerksWorkbook reopenedIn(Path folder) {
        try {
            return open(format, Files.readAllBytes(saveIn(folder)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] markedIn(Path folder, Finding... findings) {
        return new MarkedWorkbooks().mark(FILE, bytesIn(folder), List.of(findings), ONE_OF_TWO);
    }

    private byte[] bytesIn(Path folder) {
        try {
            return Files.readAllBytes(saveIn(folder));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The workbook as it comes back, opened. */
    ClerksWorkbook returnedIn(Path folder, Finding... findings) {
        return open(format, markedIn(folder, findings));
    }

    static ClerksWorkbook open(Format format, byte[] file) {
        try {
            return new ClerksWorkbook(format, WorkbookFactory.create(new ByteArrayInputStream(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Finding at(@Nullable String sheet, @Nullable String address, FindingCode code, String... arguments) {
        if (address == null) {
            return Finding.of(code, new CellRef(FILE, sheet, null, null), arguments);
        }
        int digits = address.replaceAll("[0-9]+$", "").length();
        String column = digits == 0 ? null : address.substring(0, digits);
        return Finding.of(
                code, new CellRef(FILE, sheet, Integer.valueOf(address.substring(digits)), column), arguments);
    }

    static Finding nameMissing(String address) {
        return at(SHEET, address, FindingCode.NAME_MISSING);
    }

    static Finding factNotKnown(String address) {
        return at(SHEET, address, FindingCode.FACT_NOT_KNOWN, "Kính gửi");
    }

    static Finding headingNotKnown(String address) {
        return at(SHEET, address, FindingCode.HEADING_NOT_KNOWN, "Ghi thêm");
    }

    private static Cell cell(Sheet sheet, String address) {
        CellReference at = new CellReference(address);
        return Objects.requireNonNull(sheet.getRow(at.getRow()).getCell(at.getCol()));
    }

    Cell cell(String sheet, String address) {
        return cell(workbook.getSheet(sheet), address);
    }

    /** Every marked cell of the clerk's own sheets: "Cá nhân!B2 red". */
    List<String> marks() {
        return Portrait.cells(workbook)
                .filter(cell -> !cell.getSheet().getSheetName().equals(CheckSheet.NAME))
                .filter(cell -> isMarked(cell))
                .map(cell -> cell.getSheet().getSheetName() + "!" + cell.getAddress() + " "
                        + Format.fillOf(cell.getCellStyle()))
                .toList();
    }

    private static boolean isMarked(Cell cell) {
        String fill = Format.fillOf(cell.getCellStyle());
        Comment comment = cell.getCellComment();
        return fill.equals("red")
                || fill.equals("yellow")
                || (comment != null && comment.getString().getString().contains("Vinh Danh"));
    }

    String commentAt(String sheet, String address) {
        return cell(sheet, address).getCellComment().getString().getString();
    }

    Sheet checkSheet() {
        return workbook.getSheet(CheckSheet.NAME);
    }
}
