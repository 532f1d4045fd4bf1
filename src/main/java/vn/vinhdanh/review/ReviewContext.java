package vn.vinhdanh.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RewardKind;
import vn.vinhdanh.catalogue.GrantingLevel;

/**
 * What a row is judged by besides itself.
 *
 * @param lawDate the decision's date, or the day of arrival while there is none
 * @param level the granting office's; null when neither workbook nor settings tell, then authority is not checked
 * @param rewardKind of the whole batch, where a row does not tell its own; null when nothing tells it
 */
public record ReviewContext(
        LocalDate lawDate,
        @Nullable GrantingLevel level,
        @Nullable RewardKind rewardKind) {}
