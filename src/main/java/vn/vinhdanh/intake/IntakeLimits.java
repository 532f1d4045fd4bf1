package vn.vinhdanh.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a file is looked at ({@code vinhdanh.intake.*}).
 *
 * @param maxBytes of the file as it lies on disk
 * @param maxUnpackedBytes of its parts together: what a zip bomb would blow up to
 * @param maxRatio how many times larger than packed a part may be
 * @param maxRows rows with content, in one sheet
 * @param maxColumns columns looked at, from the left; what lies beyond is told, not read
 * @param maxCells cells with content, in the whole file
 * @param maxTime for reading one file
 */
@ConfigurationProperties("vinhdanh.intake")
public record IntakeLimits(
        @DefaultValue("52428800") long maxBytes,
        @DefaultValue("1073741824") long maxUnpackedBytes,
        @DefaultValue("100") int maxRatio,
        @DefaultValue("200000") int maxRows,
        @DefaultValue("256") int maxColumns,
        @DefaultValue("3000000") int maxCells,
        @DefaultValue("2m") Duration maxTime) {}
