package vn.vinhdanh.catalogue;

import java.util.Set;
import vn.vinhdanh.award.RecipientKind;

/**
 * A condition with its place in the law.
 *
 * @param kinds whom it concerns
 * @param binding whether a nomination that misses it goes back; otherwise it is a warning
 * @param law the article
 */
public record Requirement(
        Set<RecipientKind> kinds, Condition condition, boolean binding, String law, Confidence confidence) {}
