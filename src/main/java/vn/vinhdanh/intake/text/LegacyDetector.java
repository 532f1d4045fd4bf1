package vn.vinhdanh.intake.text;

import org.jspecify.annotations.Nullable;

/** Decides whether a text is in a legacy encoding: by its font, else by its letters and by those around it. */
final class LegacyDetector {

    /**
     * @param encoding in which the text is, or null
     * @param perhaps true if it looks like one, but not surely
     */
    record Verdict(@Nullable LegacyEncoding encoding, boolean perhaps) {}

    private static final Verdict UNICODE = new Verdict(null, false);
    private static final Verdict PERHAPS = new Verdict(null, true);

    private LegacyDetector() {}

    /** Unicode letters and signs in one text: sound as a rule, unless half of it was typed long ago. */
    static Verdict ofMixed(String text) {
        return new LegacyReading(text, LegacyEncoding.TCVN3).isStrong() ? PERHAPS : UNICODE;
    }

    static Verdict byFont(LegacyReadings readings, LegacyEncoding encoding, LegacyEvidence evidence) {
        LegacyReading reading = readings.in(encoding);
        if (reading.hasForeignLetters()) {
            return byLetters(readings, evidence, new LegacyEvidence());
        }
        if (reading.isOdd() || evidence.in(encoding) == LegacyEvidence.Trust.SURE) {
            return new Verdict(encoding, false);
        }
        if (!reading.readsWell()) {
            Verdict other = byLetters(readings, evidence, new LegacyEvidence());
            return other.encoding() == null ? PERHAPS : other;
        }
        boolean typedInUnicode = evidence.hasUnicode();
        return typedInUnicode ? new Verdict(null, reading.onlyThusVietnamese()) : new Verdict(encoding, false);
    }

    static Verdict byLetters(LegacyReadings readings, LegacyEvidence font, LegacyEvidence sheet) {
        Verdict verdict = UNICODE;
        int points = -1;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            LegacyReading reading = readings.in(encoding);
            LegacyEvidence.Trust trust =
                    font.in(encoding).compareTo(sheet.in(encoding)) >= 0 ? font.in(encoding) : sheet.in(encoding);
            if (reading.points() > points && isBelieved(reading, trust)) {
                verdict = new Verdict(encoding, false);
                points = reading.points();
            }
            if (verdict.encoding() == null && isSuspect(reading, trust)) {
                verdict = PERHAPS;
            }
        }
        return verdict;
    }

    private static boolean isBelieved(LegacyReading reading, LegacyEvidence.Trust trust) {
        return switch (trust) {
            case NONE -> reading.isSure();
            case LIKELY -> reading.isLikely();
            case SURE -> reading.readsWell() || (reading.isOdd() && !reading.hasForeignLetters());
        };
    }

    private static boolean isSuspect(LegacyReading reading, LegacyEvidence.Trust trust) {
        return (reading.points() > 0 && !reading.hasForeignLetters())
                || (trust != LegacyEvidence.Trust.NONE && reading.onlyThusVietnamese());
    }
}
