package vn.vinhdanh.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of time under one law and decree. A nomination is judged by the regime in force on its decision's date.
 *
 * @param code the file's own: "ND152"
 * @param name "Luật số 06/2022/QH15 và Nghị định số 152/2025/NĐ-CP"
 * @param until the last day; null while it is in force
 */
public record Regime(
        String code, String name, LocalDate from, @Nullable LocalDate until) {

    public boolean isInForce(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }
}
