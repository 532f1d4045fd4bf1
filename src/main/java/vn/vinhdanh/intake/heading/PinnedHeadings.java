package vn.vinhdanh.intake.heading;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Headings whose meaning an office has settled ({@code vinhdanh.intake.pinned-headings}): before every other.
 *
 * @param pinnedHeadings for each role of {@code headings.yaml} the headings, as they stand in the office's forms; NOTE
 *     for columns that are for reference only
 */
@ConfigurationProperties("vinhdanh.intake")
public record PinnedHeadings(@DefaultValue Map<ColumnRole, List<String>> pinnedHeadings) {

    public static final PinnedHeadings NONE = new PinnedHeadings(Map.of());
}
