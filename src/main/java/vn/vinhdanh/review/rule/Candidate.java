package vn.vinhdanh.review.rule;

import java.util.Optional;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.review.ReviewContext;

/**
 * A nomination under review.
 *
 * @param nominee who, as far as the row says
 * @param award what its award text means to the catalogue
 * @param birth what its birth text means
 */
record Candidate(
        Nomination nomination,
        Nominee nominee,
        Optional<CatalogueEntry> award,
        Optional<BirthText> birth,
        ReviewContext context) {}
