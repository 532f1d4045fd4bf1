package vn.vinhdanh.stock;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly the ledger is kept.
 *
 * @param whenShort what becomes of a print that needs more sheets than are left
 */
@ConfigurationProperties("vinhdanh.stock")
public record StockSettings(@DefaultValue("warn") WhenShort whenShort) {

    /** The ledger may lag behind the cupboard, so that a warning is the usual. */
    public enum WhenShort {
        IGNORE,
        WARN,
        REFUSE
    }
}
