package vn.vinhdanh.sample.legacy;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.vinhdanh.sample.word.Words;

/** Codes by a table of its own, so that what intake decodes is not what intake itself has coded. */
public final class TableLegacyWriting implements LegacyWriting {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Map<TextEncoding, Map<String, String>> tables = new EnumMap<>(TextEncoding.class);

    public TableLegacyWriting() {
        Words words = Words.load("legacy");
        tables.put(TextEncoding.TCVN3, words.pairs("TCVN3"));
        tables.put(TextEncoding.VNI, words.pairs("VNI"));
    }

    @Override
    public String encoded(String unicode, TextEncoding encoding) {
        Map<String, String> table = tables.getOrDefault(encoding, Map.of());
        if (table.isEmpty()) {
            return unicode;
        }
        StringBuilder coded = new StringBuilder();
        unicode.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String small = letter.toLowerCase(VIETNAMESE);
            coded.append(table.getOrDefault(letter, table.getOrDefault(small, letter)));
        });
        return coded.toString();
    }
}
