package vn.vinhdanh.register.jdbc;

import jakarta.validation.constraints.Min;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the program counts decisions, where it gives them their numbers.
 *
 * @param series the symbol in whose series the decisions of all symbols are counted together; absent where each symbol
 *     has a series of its own
 * @param first the number with which the program begins a year, where the registry began it by hand
 */
@Validated
@ConfigurationProperties("vinhdanh.decision")
record DecisionSeries(@Nullable String series, @DefaultValue Map<Integer, @Min(1) Integer> first) {

    boolean isShared() {
        return series != null && !series.isBlank();
    }

    String of(String symbol) {
        return series == null || series.isBlank() ? symbol : series;
    }

    int firstOf(int year) {
        return first.getOrDefault(year, 1);
    }
}
