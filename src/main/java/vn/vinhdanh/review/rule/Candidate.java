package vn.vinhdanh.review.rule;

import java.util.Optional;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.review.ReviewContext;
import vn.vinhdanh.review.merit.MeritsReading;

/**
 * A nomination under review.
 *
 * @param nominee who, as far as the row says
 * @param award what its award text means to the catalogue
 * @param birth what its birth text means
 * @param merits what it tells in support of itself
 */
record Candidate(
        Nomination nomination,
        Nominee nominee,
        Optional<CatalogueEntry> award,
        Optional<BirthText> birth,
        MeritsReading merits,
        ReviewContext context) {}
