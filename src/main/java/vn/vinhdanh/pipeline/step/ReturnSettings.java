package vn.vinhdanh.pipeline.step;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Up to which size a clerk's own workbook is marked; beyond it a new one has the returned rows only
 * ({@code vinhdanh.returned.*}). To be changed a workbook has to be held in memory as a whole.
 *
 * @param maxRows rows with content, in the whole file
 * @param maxXmlBytes of the file's parts, unpacked: blank rows with a format count here, and they cost memory too
 */
@Validated
@ConfigurationProperties("vinhdanh.returned")
public record ReturnSettings(
        @DefaultValue("20000") @Min(0) int maxRows,
        @DefaultValue("67108864") @Min(0) long maxXmlBytes) {}
