package vn.vinhdanh.register.goldenbook;

import jakarta.validation.constraints.Min;
import java.time.Year;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who numbers certificates in the golden book.
 *
 * @param first the number with which the program begins a year, where the book was begun by hand
 */
@Validated
@ConfigurationProperties("vinhdanh.golden-book")
public record GoldenBookSettings(
        @DefaultValue("by-hand") Numbering numbering,
        @DefaultValue Map<Integer, @Min(1) Integer> first) {

    /** Who numbers. */
    public enum Numbering {
        /** The certificate has dots, on which the number is written. */
        BY_HAND,
        PROGRAM
    }

    public int firstOf(Year year) {
        return first.getOrDefault(year.getValue(), 1);
    }
}
