package vn.vinhdanh.publish.returned;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellUtil;

/** The marks of an earlier return, to be taken off before new ones are set: the clerk gets the own workbook back. */
final class OldMarks {

    private final Workbook workbook;
    private final MarkMemory memory;
    private final MarkFills fills;

    OldMarks(Workbook workbook) {
        this.workbook = workbook;
        this.memory = new MarkMemory(workbook);
        this.fills = new MarkFills(workbook);
    }

    void remove() {
        int check = workbook.getSheetIndex(CheckSheet.NAME);
        if (check >= 0 && workbook.getNumberOfSheets() > 1) {
            // in .xls the names of a removed sheet would stay behind and point nowhere
            List.copyOf(workbook.getAllNames()).stream()
                    .filter(name -> name.getSheetIndex() == check)
                    .forEach(workbook::removeName);
            workbook.removeSheetAt(check);
        }
        for (Sheet sheet : workbook) {
            // a copy, because the comments change below
            for (Map.Entry<CellAddress, ? extends Comment> entry :
                    List.copyOf(sheet.getCellComments().entrySet())) {
                remove(sheet, entry.getKey(), entry.getValue());
            }
            removeFromExcerpt(sheet);
        }
        memory.forget();
    }

    /** An excerpt, known by its column of problems, has more fills than comments; they and the problems go. */
    private void removeFromExcerpt(Sheet sheet) {
        Row headings = sheet.getRow(sheet.getFirstRowNum());
        int problems = headings == null ? -1 : columnOf(headings, ExcerptWriter.PROBLEMS);
        if (problems < 0) {
            return;
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                fills.unfill(cell, null);
            }
            Cell problem = row.getCell(problems);
            if (problem != null && row != headings) {
                problem.setBlank();
            }
        }
    }

    private static int columnOf(Row headings, String text) {
        for (Cell cell : headings) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(text)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private void remove(Sheet sheet, CellAddress at, Comment comment) {
        CommentText text = CommentText.read(comment.getString().getString());
        if (text == null) {
            return;
        }
        // a marked cell may be empty, and spreadsheet programs drop empty cells when they save: it is made again
        Cell cell = CellUtil.getCell(CellUtil.getRow(at.getRow(), sheet), at.getColumn());
        fills.unfill(cell, memory.style(text.mark()));
        RichTextString own = memory.comment(text.mark());
        if (text.clerks().isEmpty()) {
            cell.removeCellComment();
        } else if (own != null && own.getString().equals(text.clerks())) {
            comment.setString(own);
        } else {
            comment.setString(workbook.getCreationHelper().createRichTextString(text.clerks()));
        }
    }
}
