package vn.vinhdanh.review;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.GrantingLevel;

/**
 * What the rows of a batch are judged by together.
 *
 * @param lawDate the decision's date, or the day of arrival while there is none
 * @param level the granting office's; null when nothing tells
 * @param reference of the decision, "100/QĐ-SNV"; null while there is none
 * @param ownBatches this batch, and the versions of it that it replaces: their awards are not earlier ones
 */
public record BatchContext(
        String sourceFile,
        LocalDate lawDate,
        @Nullable GrantingLevel level,
        @Nullable String reference,
        Set<String> ownBatches) {}
