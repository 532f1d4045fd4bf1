package vn.vinhdanh.sample.file;

import java.util.List;

/** A row of a page; without cells it is blank. */
public record PageRow(List<PageCell> cells, boolean hidden) {

    public static final PageRow BLANK = new PageRow(List.of(), false);
}
