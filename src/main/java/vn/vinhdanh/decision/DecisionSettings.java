package vn.vinhdanh.decision;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the office makes its decisions.
 *
 * @param numbering who gives the decision its number where the workbook does not
 * @param order in which recipients are listed and delivered
 */
@ConfigurationProperties("vinhdanh.decision")
public record DecisionSettings(
        @DefaultValue("registry") Numbering numbering,
        @DefaultValue("workbook") Order order) {

    /** Who numbers. */
    public enum Numbering {
        /** The registry clerk (văn thư); until then the batch waits as a draft. */
        REGISTRY,
        /** The program takes the next number of the year. */
        PROGRAM
    }

    /** How recipients are sorted. */
    public enum Order {
        /** As the clerk listed them: offices keep their protocol order there. */
        WORKBOOK,
        /** By unit, then by given name, middle and family name in Vietnamese order. */
        UNIT_AND_NAME
    }
}
