package vn.vinhdanh.register.goldenbook;

import java.time.Year;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who numbers certificates in the golden book.
 *
 * @param first the number with which the program begins a year, where the book was begun by hand
 */
@ConfigurationProperties("vinhdanh.golden-book")
public record GoldenBookSettings(
        @DefaultValue("by-hand") Numbering numbering,
        @DefaultValue Map<Integer, Integer> first) {

    public GoldenBookSettings {
        first.forEach((year, number) -> {
            if (number < 1) {
                throw new IllegalArgumentException(
                        "vinhdanh.golden-book.first." + year + " must be at least 1, but is " + number);
            }
        });
    }

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
