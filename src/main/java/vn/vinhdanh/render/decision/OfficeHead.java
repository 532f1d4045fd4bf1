package vn.vinhdanh.render.decision;

import java.util.List;

/**
 * What stands on the left of an administrative paper's head, and the lengths of the rules in it.
 *
 * @param superior lines of the superior body, empty where there is none
 * @param issuing lines of the issuing body
 */
public record OfficeHead(List<String> superior, List<String> issuing, DecisionPage.Rules rules) {}
