package vn.vinhdanh.publish.returned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.Severity;

/** Sets the marks: a fill and a comment in each cell that a finding names. */
final class CellMarks {

    private static final int COMMENT_COLUMNS = 4;
    private static final int CHARACTERS_A_LINE = 36;
    /** In .xls a place within a column is counted in parts of the column. */
    private static final int XLS_COLUMN = 1023;

    private final Workbook workbook;
    private final CellPlaces places;
    private final MarkMemory memory;
    private final MarkFills fills;

    CellMarks(Workbook workbook) {
        this.workbook = workbook;
        this.places = new CellPlaces(workbook);
        this.memory = new MarkMemory(workbook);
        this.fills = new MarkFills(workbook);
    }

    void set(List<Finding> findings) {
        Map<Place, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Cell cell = places.find(finding.at());
            if (cell != null) {
                byCell.computeIfAbsent(
                                new Place(cell.getSheet().getSheetName(), cell.getAddress()), any -> new ArrayList<>())
                        .add(finding);
            }
        }
        byCell.forEach(this::mark);
    }

    private void mark(Place place, List<Finding> findings) {
        Sheet sheet = Objects.requireNonNull(workbook.getSheet(place.sheet()));
        Cell cell = sheet.getRow(place.at().getRow()).getCell(place.at().getColumn());
        Comment own = cell.getCellComment();
        int mark = memory.remember(cell, own);
        String text = CommentText.write(own == null ? "" : own.getString().getString(), mark, findings);
        if (own == null) {
            cell.setCellComment(newComment(cell, text));
        } else {
            own.setString(workbook.getCreationHelper().createRichTextString(text));
        }
        fills.fill(cell, worst(findings));
    }

    private Comment newComment(Cell cell, String text) {
        CreationHelper creation = workbook.getCreationHelper();
        Drawing<?> drawing = cell.getSheet().createDrawingPatriarch();
        Comment comment = drawing.createCellComment(beside(cell, text));
        comment.setString(creation.createRichTextString(text));
        comment.setAuthor(CommentText.AUTHOR);
        return comment;
    }

    /** Begins in the cell itself, at its right edge: POI refuses a box that begins in a cell with a comment of its own. */
    private ClientAnchor beside(Cell cell, String text) {
        SpreadsheetVersion limits = workbook.getSpreadsheetVersion();
        int rightEdge = rightEdge(cell);
        boolean room = cell.getColumnIndex() + 1 + COMMENT_COLUMNS <= limits.getLastColumnIndex();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setDx1(room ? rightEdge : 0);
        anchor.setCol2(room ? cell.getColumnIndex() + 1 + COMMENT_COLUMNS : limits.getLastColumnIndex());
        anchor.setDx2(room ? 0 : rightEdge);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(Math.min(cell.getRowIndex() + linesOf(text) + 1, limits.getLastRowIndex()));
        return anchor;
    }

    private int rightEdge(Cell cell) {
        return workbook instanceof XSSFWorkbook
                ? Math.round(cell.getSheet().getColumnWidthInPixels(cell.getColumnIndex()) * Units.EMU_PER_PIXEL)
                : XLS_COLUMN;
    }

    private static int linesOf(String text) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
    }

    static Severity worst(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.NOTE);
    }

    private record Place(String sheet, CellAddress at) {}
}
