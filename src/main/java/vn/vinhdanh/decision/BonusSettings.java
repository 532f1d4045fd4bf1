package vn.vinhdanh.decision;

import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the office pays bonuses.
 *
 * @param rounding of coefficient times base salary; up by default (Decree 98/2023/NĐ-CP, kept by Decree 152/2025/NĐ-CP)
 * @param roundingUnit to multiples of so many đồng
 * @param source the fund, as the decision names it
 * @param onCertificate whether certificates state the amount
 */
@Validated
@ConfigurationProperties("vinhdanh.bonus")
public record BonusSettings(
        @DefaultValue("up") Rounding rounding,
        @DefaultValue("10000") @Min(1) int roundingUnit,
        @DefaultValue("Quỹ thi đua, khen thưởng") String source,
        @DefaultValue("false") boolean onCertificate) {

    public static final BonusSettings USUAL = new BonusSettings(Rounding.UP, 10_000, "Quỹ thi đua, khen thưởng", false);

    /** What becomes of an amount between two multiples of the unit. */
    public enum Rounding {
        UP,
        HALF_UP,
        /** The product itself, in whole đồng. */
        NONE
    }

    /** Rounded once, from the exact product. */
    BigDecimal rounded(BigDecimal product) {
        return switch (rounding) {
            case UP -> toMultiple(product, RoundingMode.UP);
            case HALF_UP -> toMultiple(product, RoundingMode.HALF_UP);
            case NONE -> product.setScale(0, RoundingMode.HALF_UP);
        };
    }

    private BigDecimal toMultiple(BigDecimal product, RoundingMode mode) {
        BigDecimal unit = BigDecimal.valueOf(roundingUnit);
        return product.divide(unit, 0, mode).multiply(unit);
    }
}
