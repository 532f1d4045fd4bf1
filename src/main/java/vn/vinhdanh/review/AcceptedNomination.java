package vn.vinhdanh.review;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.diagnostic.CellRef;

/**
 * A nomination that every rule let pass.
 *
 * @param ordinal the nomination's own
 * @param at the cell of its name in the clerk's file
 * @param merits what the row tells in support of itself
 * @param period "2016 - 2018", "năm học 2025 - 2026"; as the workbook has it
 */
public record AcceptedNomination(
        int ordinal,
        CellRef at,
        Recipient recipient,
        Award award,
        @Nullable String achievement,
        @Nullable String period,
        Merits merits) {}
