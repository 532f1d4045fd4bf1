package vn.vinhdanh.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.register.RegisteredAward;

/**
 * What the rows of a batch are judged by together.
 *
 * @param lawDate the decision's date, or the day of arrival while there is none
 * @param level the granting office's; null when nothing tells
 * @param reference of the decision, "100/QĐ-SNV"; null while there is none
 * @param ownBatches this batch, and the versions of it that it replaces: their awards are not earlier ones
 * @param earlier what earlier versions of the file were issued with in the same year, and still stands
 */
public record BatchContext(
        String sourceFile,
        LocalDate lawDate,
        @Nullable GrantingLevel level,
        @Nullable String reference,
        Set<String> ownBatches,
        List<RegisteredAward> earlier) {}
