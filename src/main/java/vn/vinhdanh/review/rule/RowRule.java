package vn.vinhdanh.review.rule;

import java.util.List;
import vn.vinhdanh.diagnostic.Finding;

/** One demand on one row. The implementing class's name is the demand; what it returns are the reasons against. */
@FunctionalInterface
interface RowRule {

    List<Finding> findings(Candidate candidate);
}
