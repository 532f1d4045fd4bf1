package vn.vinhdanh.render.certificate.run;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the printer's files are made.
 *
 * @param pages certificates in one file, at most
 * @param separators whether a sheet with its name lies before each unit's certificates
 */
@ConfigurationProperties("vinhdanh.print-run")
public record PrintRunSettings(
        @DefaultValue("200") int pages,
        @DefaultValue("false") boolean separators) {

    public PrintRunSettings {
        if (pages < 1) {
            throw new IllegalArgumentException("vinhdanh.print-run.pages must be at least 1, but is " + pages);
        }
    }
}
