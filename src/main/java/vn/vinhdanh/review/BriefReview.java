package vn.vinhdanh.review;

import java.time.LocalDate;
import java.util.function.Function;
import vn.vinhdanh.intake.Submission;

/** Reviews what the workbook says about the decision and the conference. */
public interface BriefReview {

    /**
     * Reviews the facts.
     *
     * @param today the day of arrival: a decision's date lies at most so far ahead of it as the settings allow
     * @param photos what there is of a photo of this name in the folder beside the workbook
     */
    BriefOutcome review(Submission submission, LocalDate today, Function<String, PhotoState> photos);
}
