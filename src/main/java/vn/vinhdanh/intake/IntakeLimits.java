package vn.vinhdanh.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a file is looked at ({@code vinhdanh.intake.*}).
 *
 * @param maxBytes of the file as it lies on disk
 * @param maxUnpackedBytes of its parts together: what a zip bomb would blow up to
 * @param maxRows rows with content, in one sheet
 * @param maxColumns columns looked at, from the left; what lies beyond is not read
 */
@ConfigurationProperties("vinhdanh.intake")
public record IntakeLimits(
        @DefaultValue("52428800") long maxBytes,
        @DefaultValue("1073741824") long maxUnpackedBytes,
        @DefaultValue("200000") int maxRows,
        @DefaultValue("256") int maxColumns) {}
