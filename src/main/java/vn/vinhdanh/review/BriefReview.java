package vn.vinhdanh.review;

import java.time.LocalDate;
import java.util.function.Predicate;
import vn.vinhdanh.intake.Submission;

/** Reviews what the workbook says about the decision and the conference. */
public interface BriefReview {

    /**
     * Reviews the facts.
     *
     * @param today the day of arrival: a decision's date lies at most so far ahead of it as the settings allow
     * @param photoExists whether the folder beside the workbook holds a photo of this name
     */
    BriefOutcome review(Submission submission, LocalDate today, Predicate<String> photoExists);
}
