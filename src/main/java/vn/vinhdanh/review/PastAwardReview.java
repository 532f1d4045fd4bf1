package vn.vinhdanh.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.register.PastAward;

/** Understands the rows of a list of past awards; an award of a former time is as good as one of today. */
public interface PastAwardReview {

    /** @param today no birth date lies behind it */
    Row read(String file, Nomination nomination, LocalDate today);

    /** A day as such lists write it. */
    Optional<LocalDate> day(String written);

    /**
     * A row of such a list.
     *
     * @param awards what it tells; empty where a finding is an error
     */
    record Row(List<PastAward> awards, List<Finding> findings) {}
}
