package vn.vinhdanh.intake.text;

/** What was done to a cell's text so that it can be read, compared and printed. */
public enum TextRepair {
    /** Decoded from TCVN3 (TCVN 5712:1993, "ABC"), the encoding of fonts named .VnTime. */
    TCVN3,
    /** Decoded from VNI-Windows, the encoding of fonts named VNI-Times. */
    VNI,
    /** Looks like TCVN3 or VNI, but not surely: left as it was. */
    PERHAPS_LEGACY,
    /** Accents that stood as characters of their own were put on their letters: Unicode NFC. */
    COMPOSED,
    /** A letter of another alphabet that only looks like Đ or đ. */
    LOOK_ALIKE,
    /** Zero-width characters, soft hyphens, marks of writing direction, control characters. */
    INVISIBLE
}
