package vn.vinhdanh.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.vinhdanh.award.Award;

/** The awards that the program knows. */
public interface AwardCatalogue {

    /**
     * Finds an award by any of its spellings; one in force on the date comes before one that is not.
     *
     * @param date the day whose law judges the nomination
     */
    Optional<CatalogueEntry> find(String asWritten, LocalDate date);

    /** The award of this code under the regime in force on the date, or else under the latest that knew it. */
    Optional<CatalogueEntry> byCode(String code, LocalDate date);

    /** The award's official name, or the code itself where the catalogue does not know it. */
    default String nameOf(String code, LocalDate date) {
        return byCode(code, date).map(entry -> entry.award().name()).orElse(code);
    }

    /** The base salary in force on the date; empty before the first that the catalogue has. */
    Optional<BaseSalary> baseSalary(LocalDate date);

    /** Whether it is a spelling of an award, of whatever time. */
    boolean knows(String asWritten);

    /** All that it knows, in its own order. */
    List<Award> awards();

    /** Up to three known names most like what was written, among those to be offered to the clerk. */
    List<String> nearest(String asWritten, Predicate<CatalogueEntry> offered);
}
