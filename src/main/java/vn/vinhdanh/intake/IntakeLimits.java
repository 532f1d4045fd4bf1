package vn.vinhdanh.intake;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a file is looked at ({@code vinhdanh.intake.*}).
 *
 * @param maxBytes of the file as it lies on disk
 * @param maxUnpackedBytes of its parts together: what a zip bomb would blow up to
 * @param maxRatio how many times larger than packed a part may be
 * @param maxRows rows with content, in one sheet
 * @param maxColumns columns looked at, from the left; what lies beyond is told, not read
 * @param maxCells cells with content, in the whole file
 * @param maxCharacters of all cells together: a text may be stored once and stand in a million cells
 * @param maxTime of the processor for reading one file; by the clock it may take ten times as long
 * @param maxTimePerMegabyte that much longer for each megabyte of the file
 */
@Validated
@ConfigurationProperties("vinhdanh.intake")
public record IntakeLimits(
        @DefaultValue("52428800") @Min(1) long maxBytes,
        @DefaultValue("1073741824") @Min(1) long maxUnpackedBytes,
        @DefaultValue("100") @Min(1) int maxRatio,
        @DefaultValue("200000") @Min(1) int maxRows,
        @DefaultValue("256") @Min(1) int maxColumns,
        @DefaultValue("3000000") @Min(1) int maxCells,
        @DefaultValue("100000000") @Min(1) long maxCharacters,
        @DefaultValue("7s") Duration maxTime,
        @DefaultValue("2s") Duration maxTimePerMegabyte) {

    private static final double MEGABYTE = 1024.0 * 1024;

    /** How long a file of this size may take. */
    public Duration timeFor(long bytes) {
        return maxTime.plusMillis((long) (maxTimePerMegabyte.toMillis() * bytes / MEGABYTE));
    }
}
