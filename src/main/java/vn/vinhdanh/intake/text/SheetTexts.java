package vn.vinhdanh.intake.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one sheet: first {@link #see} each of them, then {@link #repair} them. A word that alone could be either
 * is read as its neighbours of the same font are. Serves one thread.
 */
public final class SheetTexts {

    private static final int READINGS_KEPT = 1024;
    private static final LegacyDetector.Verdict UNICODE = new LegacyDetector.Verdict(null, false);

    private final Map<String, FontTexts> fonts = new HashMap<>();
    private final Map<String, LegacyReadings> readings = new HashMap<>();
    /** Of all fonts whose names say nothing about the encoding. */
    private final LegacyEvidence sheet = new LegacyEvidence();

    private @Nullable FontTexts last;

    /** Takes the text as evidence and keeps nothing of it. */
    public void see(String raw, @Nullable String font) {
        TextScan scan = TextScan.of(raw);
        if (scan.unicode() || scan.latin()) {
            FontTexts texts = textsIn(font);
            take(texts.evidence(), texts.font(), raw, scan);
            if (texts.font() == null) {
                take(sheet, null, raw, scan);
            }
        }
    }

    /** The text as it should have been typed. */
    public RepairedText repair(String raw, @Nullable String font) {
        TextScan scan = TextScan.of(raw);
        FontTexts texts = textsIn(font);
        boolean capitals = texts.font() != null && texts.font().capitals();
        if (scan.nothingToDo() && !capitals) {
            return new RepairedText(raw, Set.of());
        }
        Set<TextRepair> repairs = EnumSet.noneOf(TextRepair.class);
        LegacyDetector.Verdict verdict = verdict(raw, scan, texts);
        String unicode = unicode(raw, verdict, capitals, scan, repairs);
        if (verdict.perhaps()) {
            repairs.add(TextRepair.PERHAPS_LEGACY);
        }
        String text = new TextCleaning(unicode, repairs, verdict.perhaps()).text();
        return new RepairedText(text, Set.copyOf(repairs));
    }

    private LegacyDetector.Verdict verdict(String raw, TextScan scan, FontTexts texts) {
        if (scan.unicode()) {
            return scan.sign() ? LegacyDetector.ofMixed(raw) : UNICODE;
        }
        if (!scan.latin()) {
            return UNICODE;
        }
        boolean nothingLegacy = texts.font() == null && texts.evidence().knowsNone() && sheet.knowsNone();
        if (nothingLegacy && !LegacyWord.mayBeIn(raw)) {
            return UNICODE;
        }
        return texts.font() == null
                ? LegacyDetector.byLetters(readings(raw), texts.evidence(), sheet)
                : LegacyDetector.byFont(readings(raw), texts.font().encoding(), texts.evidence());
    }

    private static String unicode(
            String raw, LegacyDetector.Verdict verdict, boolean capitals, TextScan scan, Set<TextRepair> repairs) {
        LegacyEncoding encoding = verdict.encoding();
        boolean ascii = !scan.latin() && !scan.unicode();
        if (encoding == null && capitals && ascii) {
            encoding = LegacyEncoding.TCVN3;
        }
        if (encoding == null) {
            return raw;
        }
        String decoded = encoding.decode(raw);
        String shown = capitals && encoding == LegacyEncoding.TCVN3 ? decoded.toUpperCase(Locale.ROOT) : decoded;
        if (!shown.equals(raw)) {
            repairs.add(encoding.repair());
        }
        return shown;
    }

    private void take(LegacyEvidence evidence, @Nullable LegacyFont font, String raw, TextScan scan) {
        if (scan.unicode()) {
            evidence.unicode();
            return;
        }
        if (!evidence.wants(LegacyWord.mayBeIn(raw))) {
            return;
        }
        LegacyReadings read = readings(raw);
        evidence.see(read.tcvn3());
        evidence.see(read.vni());
        if (font != null && read.in(font.encoding()).hasForeignLetters()) {
            evidence.unicode();
        } else if (read.fitNeither()) {
            evidence.foreign();
        }
    }

    private LegacyReadings readings(String raw) {
        LegacyReadings known = readings.get(raw);
        if (known == null) {
            if (readings.size() >= READINGS_KEPT) {
                readings.clear();
            }
            known = LegacyReadings.of(raw);
            readings.put(raw, known);
        }
        return known;
    }

    private FontTexts textsIn(@Nullable String font) {
        String name = font == null ? "" : font;
        if (last == null || !last.name().equals(name)) {
            last = fonts.computeIfAbsent(
                    name, unknown -> new FontTexts(unknown, LegacyFont.named(unknown), new LegacyEvidence()));
        }
        return last;
    }

    private record FontTexts(String name, @Nullable LegacyFont font, LegacyEvidence evidence) {}
}
