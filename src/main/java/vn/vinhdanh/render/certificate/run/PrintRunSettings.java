package vn.vinhdanh.render.certificate.run;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the printer's files are made.
 *
 * @param pages certificates in one file, at most
 * @param separators whether a sheet with its name lies before each unit's certificates
 */
@Validated
@ConfigurationProperties("vinhdanh.print-run")
public record PrintRunSettings(
        @DefaultValue("200") @Min(1) int pages,
        @DefaultValue("false") boolean separators) {}
