package vn.vinhdanh.render.sheet;

import java.util.List;

/**
 * A sheet to be filled in: a table with its fields as columns, or facts with its fields as keys.
 *
 * @param frozen how many columns stay in view
 */
record FormSheet(String name, String title, String note, int frozen, List<FormField> fields) {}
