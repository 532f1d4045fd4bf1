package vn.vinhdanh.sample.layout;

import java.util.List;
import java.util.Set;

/**
 * How one workbook is laid out.
 *
 * @param sheet what a list's only sheet is called; in a format without sheets, the file
 * @param wrongTotal whether the line of totals claims one too many
 */
public record Layout(Grouping grouping, List<Column> columns, Set<Trait> traits, String sheet, boolean wrongTotal) {

    boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
