package vn.vinhdanh.pipeline.step;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Up to which size a clerk's own workbook is marked; beyond it a new one has the returned rows only
 * ({@code vinhdanh.returned.*}). To be changed a workbook has to be held in memory as a whole.
 *
 * @param maxRows rows with content, in the whole file
 * @param maxXmlBytes of the file's parts, unpacked: blank rows with a format count here, and they cost memory too
 */
@ConfigurationProperties("vinhdanh.returned")
public record ReturnSettings(
        @DefaultValue("20000") int maxRows,
        @DefaultValue("67108864") long maxXmlBytes) {}
