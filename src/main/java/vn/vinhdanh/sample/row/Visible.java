package vn.vinhdanh.sample.row;

import java.util.Set;

/**
 * What a list shows.
 *
 * @param items the facts that have a column of their own
 * @param awardsMarked whether awards are columns to be marked
 * @param formulas whether the file can hold any
 * @param unitsFixed whether a row's unit is that of its group
 * @param dayTold whether birth dates are written to the day
 */
public record Visible(Set<Item> items, boolean awardsMarked, boolean formulas, boolean unitsFixed, boolean dayTold) {

    boolean has(Item item) {
        return items.contains(item);
    }
}
