package vn.vinhdanh.stock;

/** What happens to sheets of stock. */
public enum Movement {
    RECEIVED,
    /** A certificate's first print. */
    PRINTED,
    /** A certificate printed once more, on another sheet. */
    REPRINTED,
    /** A blank sheet spoiled or lost: nothing stands on it that the ledger knows of. */
    SPOILED,
    /** A sheet spoiled that a certificate had been printed on. */
    SPOILED_IN_PRINT,
    /** Blank sheets given back to the superior office, or written off. */
    RETURNED
}
