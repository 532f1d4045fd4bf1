package vn.vinhdanh.render.decision.layout;

import vn.vinhdanh.award.SigningForm;

/**
 * One decision of the matrix.
 *
 * @param forms how many award forms it grants
 * @param recipients or, of an amending decision, lines
 */
record LayoutCase(Kind kind, int forms, int recipients, Wordiness wordiness, SigningForm signed, boolean draft) {

    /** What the decision does. */
    enum Kind {
        GRANTING,
        CORRECTING,
        REVOKING
    }

    /** How long its texts are. */
    enum Wordiness {
        PLAIN,
        /** Fourteen legal bases of several lines each. */
        LONG_BASES,
        /** These, and long names of all bodies, a long subject, and twelve lines of Nơi nhận. */
        ALL_LONG
    }

    static LayoutCase granting(int forms, int recipients) {
        return new LayoutCase(Kind.GRANTING, forms, recipients, Wordiness.PLAIN, SigningForm.KT, false);
    }

    LayoutCase with(Wordiness other) {
        return new LayoutCase(kind, forms, recipients, other, signed, draft);
    }

    LayoutCase with(SigningForm other) {
        return new LayoutCase(kind, forms, recipients, wordiness, other, draft);
    }

    LayoutCase with(Kind other) {
        return new LayoutCase(other, forms, recipients, wordiness, signed, draft);
    }

    LayoutCase draft(boolean is) {
        return new LayoutCase(kind, forms, recipients, wordiness, signed, is);
    }

    @Override
    public String toString() {
        return kind + ", " + recipients + " under " + forms + " forms, " + wordiness + ", " + signed
                + (draft ? ", draft" : "");
    }
}
