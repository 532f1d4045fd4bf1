package vn.vinhdanh.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import vn.vinhdanh.golden.SpreadsheetProgram;

/** A workbook that came back to a clerk, and what the clerk does with it. */
final class ReturnedFile {

    private final Workbook workbook;

    private ReturnedFile(Workbook workbook) {
        this.workbook = workbook;
    }

    static ReturnedFile open(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new ReturnedFile(WorkbookFactory.create(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
        return sheets;
    }

    /** Every row of a sheet, its texts between bars. */
    List<String> rows(String sheet) {
        List<String> rows = new ArrayList<>();
        for (Row row : workbook.getSheet(sheet)) {
            List<String> texts = new ArrayList<>();
            for (Cell cell : row) {
                texts.add(new DataFormatter().formatCellValue(cell));
            }
            rows.add(String.join(" | ", texts));
        }
        return rows;
    }

    /** "Đề nghị!D5" for each cell that is filled or commented, the check sheet left out. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean data = row.getRowNum() > 0 && !sheet.getSheetName().equals("Kết quả kiểm tra");
                    boolean filled = cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND;
                    if (data && (filled || cell.getCellComment() != null)) {
                        marks.add(sheet.getSheetName() + "!" + cell.getAddress());
                    }
                }
            }
        }
        return marks;
    }

    boolean hasFormulas() {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    String comment(String sheet, String address) {
        return cell(sheet, address).getCellComment().getString().getString();
    }

    /** Where the links of the check sheet lead. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (Row row : workbook.getSheet("Kết quả kiểm tra")) {
            for (Cell cell : row) {
                if (cell.getHyperlink() != null) {
                    links.add(cell.getHyperlink().getAddress());
                }
            }
        }
        return links;
    }

    ReturnedFile type(String sheet, String address, String text) {
        Cell cell = cell(sheet, address);
        // of a text that stands in the cell itself POI would keep the old one beside the new
        cell.setBlank();
        cell.setCellValue(text);
        return this;
    }

    Path saveAs(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Cell cell(String sheet, String address) {
        CellReference at = new CellReference(address);
        Row row = Objects.requireNonNull(workbook.getSheet(sheet), sheet).getRow(at.getRow());
        return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Opened and saved by LibreOffice, in the same format, into a folder of its own. */
    static Path savedInOffice(Path file, Path folder) throws IOException, InterruptedException {
        return convertedInOffice(file, String.valueOf(file).replaceAll(".*\\.", ""), folder);
    }

    static Path convertedInOffice(Path file, String format, Path folder) throws IOException, InterruptedException {
        return new SpreadsheetProgram(folder).converted(file, format);
    }
}
