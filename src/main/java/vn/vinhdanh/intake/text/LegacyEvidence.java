package vn.vinhdanh.intake.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the texts of one font, or of a whole sheet, say about the encoding in which they were typed. */
final class LegacyEvidence {

    enum Trust {
        /** Nothing is known: a text must prove itself. */
        NONE,
        /** There are texts in this encoding, but others beside them. */
        LIKELY,
        /** All texts fit this encoding, and some fit no other. */
        SURE
    }

    /** Distinct words, so that one strange word repeated on every row proves nothing. */
    private static final int DISTINCT_WORDS = 3;

    private static final int WORDS_KEPT = 8;
    private static final int ENOUGH = 5000;

    private final Map<LegacyEncoding, Set<String>> words = new EnumMap<>(LegacyEncoding.class);
    private final Map<LegacyEncoding, Integer> fitting = new EnumMap<>(LegacyEncoding.class);
    private int unicode;
    private int foreign;
    private int ordinary;
    private int fitted;

    void unicode() {
        unicode++;
    }

    void see(LegacyReading reading) {
        if (reading.isStrong() && reading.readsWell()) {
            fitting.merge(reading.encoding(), 1, Integer::sum);
            fitted++;
            Set<String> kept = words.computeIfAbsent(reading.encoding(), encoding -> new HashSet<>());
            for (String word : reading.strongWords()) {
                if (kept.size() < WORDS_KEPT) {
                    kept.add(word);
                }
            }
        }
    }

    /** A text with letters beyond ASCII that fits no legacy encoding. */
    void foreign() {
        foreign++;
    }

    /** True for the first thousands of texts with strange letters, and of those without: the others say the same. */
    boolean wants(boolean strange) {
        if (strange) {
            return fitted < ENOUGH;
        }
        ordinary = Math.min(ordinary + 1, ENOUGH + 1);
        return ordinary <= ENOUGH;
    }

    /** True until a text was seen that fits a legacy encoding. */
    boolean knowsNone() {
        return fitting.isEmpty();
    }

    boolean hasUnicode() {
        return unicode > 0;
    }

    Trust in(LegacyEncoding encoding) {
        int texts = fitting.getOrDefault(encoding, 0);
        if (words.getOrDefault(encoding, Set.of()).size() < DISTINCT_WORDS || foreign > 4L * texts) {
            return Trust.NONE;
        }
        boolean undisputed = unicode == 0 && foreign == 0 && fitting.size() == 1;
        return undisputed ? Trust.SURE : Trust.LIKELY;
    }
}
