package vn.vinhdanh.publish;

import java.util.List;

/**
 * What goes back to a clerk whose file is too large to be marked.
 *
 * @param guidance the lines that stand above the findings: what this workbook is and what to do with it
 */
public record ReturnExcerpt(List<Sheet> sheets, List<String> guidance) {

    /**
     * A sheet: its headings in the first row, the rest below.
     *
     * @param rows a text for each heading; read one after another, so that not all need be in memory
     */
    public record Sheet(String name, List<Column> columns, Iterable<List<String>> rows) {}

    /** A heading and about how many characters its column shows. */
    public record Column(String heading, int width) {}
}
