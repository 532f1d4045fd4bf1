package vn.vinhdanh.intake.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.vinhdanh.intake.text.syllable.VietnameseSyllable;

/** Finds the charset of a text file, such as one of comma-separated values, from its bytes. */
public final class TextDecoding {

    private static final int SAMPLE = 1 << 20;
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final String WESTERN = "windows-1252";
    private static final String VIETNAMESE = "windows-1258";

    private TextDecoding() {}

    /**
     * The file's text; nothing if its bytes are no text. TCVN3 and VNI come out as windows-1252 shows them: which of the
     * two it is, if any, the sheet's texts tell together.
     */
    public static Optional<DecodedText> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return told(bytes, 3, StandardCharsets.UTF_8, "UTF-8");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return told(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return told(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        Optional<Charset> wide = withoutMark(bytes);
        if (wide.isPresent()) {
            return told(bytes, 0, wide.get(), "UTF-16");
        }
        if (!looksLikeText(bytes)) {
            return Optional.empty();
        }
        return Utf8Check.of(bytes).isUtf8() ? told(bytes, 0, StandardCharsets.UTF_8, "UTF-8") : inSingleBytes(bytes);
    }

    private static Optional<DecodedText> told(byte[] bytes, int from, Charset charset, String name) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return isText(text) ? Optional.of(new DecodedText(text, name)) : Optional.empty();
    }

    private static Optional<DecodedText> inSingleBytes(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE);
        String western = new String(bytes, 0, sample, Charset.forName(WESTERN));
        int asLegacy = 0;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            asLegacy = Math.max(asLegacy, new LegacyReading(western, encoding).vietnameseWords());
        }
        if (Charset.isSupported(VIETNAMESE)) {
            Charset vietnamese = Charset.forName(VIETNAMESE);
            String composed = NFC.normalize(new String(bytes, 0, sample, vietnamese));
            int asUnicode = vietnameseWords(composed);
            if (asUnicode > asLegacy && !composed.equals(NFC.normalize(western))) {
                return Optional.of(new DecodedText(NFC.normalize(new String(bytes, vietnamese)), VIETNAMESE));
            }
        }
        return Optional.of(new DecodedText(new String(bytes, Charset.forName(WESTERN)), WESTERN));
    }

    private static int vietnameseWords(String text) {
        int found = 0;
        int from = 0;
        boolean marked = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (marked && VietnameseSyllable.is(text.substring(from, i))) {
                    found++;
                }
                from = i + 1;
                marked = false;
            } else {
                marked |= text.charAt(i) > '\u007F';
            }
        }
        return found;
    }

    /** Digits, commas and half of all Vietnamese letters leave every other byte of UTF-16 zero. */
    private static Optional<Charset> withoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int many = length / 10;
        if (length == 0 || Math.min(even, odd) * 20 > Math.max(even, odd) || Math.max(even, odd) < many) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static boolean looksLikeText(byte[] bytes) {
        return isText(new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1));
    }

    private static boolean isText(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character == 0) {
                return false;
            }
            boolean blank = (character >= '\t' && character <= '\r') || character == '\u001A';
            controls += (character < ' ' && !blank) || character == '\u007F' ? 1 : 0;
        }
        return controls * 200L <= length;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
