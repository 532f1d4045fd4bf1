package vn.vinhdanh.approval;

import java.io.IOException;
import java.nio.file.Path;

/** Shows what a change of templates does to the papers. */
public interface TemplateComparison {

    /**
     * Writes the proof of a kind twice, from the version approved last and from the present one, and a page that shows
     * the two side by side. Where nothing was approved before, the program's own templates are the earlier version.
     *
     * @return the page
     */
    Path write(TemplateApprovals.Standing now, Path folder) throws IOException;
}
