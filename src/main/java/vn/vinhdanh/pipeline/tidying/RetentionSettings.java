package vn.vinhdanh.pipeline.tidying;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long what is no record of any award is kept, such as {@code 365d} or {@code 2y}; where nothing is said, for ever.
 *
 * @param replacedDrafts packages in data/replaced, since they were published
 * @param sources workbooks of batches that were returned whole or gave way to a newer version, since they arrived
 * @param jobHistory what the database knows of how finished batches ran, since they ran
 */
@ConfigurationProperties("vinhdanh.retention")
public record RetentionSettings(
        @Nullable Period replacedDrafts,
        @Nullable Period sources,
        @Nullable Period jobHistory) {

    public RetentionSettings {
        refuseNothing("replaced-drafts", replacedDrafts);
        refuseNothing("sources", sources);
        refuseNothing("job-history", jobHistory);
    }

    /** What is kept for no time at all would be gone before anybody has seen it. */
    private static void refuseNothing(String setting, @Nullable Period kept) {
        if (kept != null && (kept.isNegative() || kept.isZero())) {
            throw new IllegalArgumentException(
                    "vinhdanh.retention." + setting + " is " + kept
                            + ": write how long it is kept, a day or more, such as 365d; without the setting it is kept for ever");
        }
    }

    boolean keepsAll() {
        return replacedDrafts == null && sources == null && jobHistory == null;
    }
}
