package vn.vinhdanh.sample.layout;

import java.util.List;
import vn.vinhdanh.sample.row.Draft;

/**
 * Rows that stand together.
 *
 * @param title of the kind or the unit
 */
public record Group(String title, List<Draft> rows) {}
