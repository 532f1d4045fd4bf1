package vn.vinhdanh.render;

import java.util.List;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.review.AcceptedNomination;

/**
 * Makes the list of nominations that a higher level decides on, {@code trinh-cap-tren.xlsx}. Intake reads it as any
 * nomination workbook, so that the higher office can drop it as it is.
 */
public interface SubmissionListRenderer {

    RenderedDocument render(Office office, List<AcceptedNomination> nominations);
}
