package vn.vinhdanh.render.certificate;

import java.util.Locale;

/** A certificate's texts, in the order in which they are read. */
enum SlotName {
    NATION,
    MOTTO,
    AUTHORITY,
    GIVES,
    AWARD,
    RECIPIENT,
    POSITION,
    ACHIEVEMENT,
    /** Only where the office wants it: the one slot that a layout may leave out until then. */
    BONUS,
    DECISION,
    GOLDEN_BOOK,
    DATE,
    CAPACITY,
    SIGNER;

    /** "golden-book": the key in layout.yaml and the class in page.ftlh. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
