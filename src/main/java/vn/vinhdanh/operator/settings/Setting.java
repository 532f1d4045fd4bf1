package vn.vinhdanh.operator.settings;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * A setting as the record of a room declares it.
 *
 * @param parts of its key; {@link #PLACE} where the place in a list stands, {@link #FREE} where a name of the office's choice
 * @param type of the value
 * @param annotations of the value: its range, the form of a date
 * @param nameType of the name of the office's choice
 * @param usual the default; null where there is none
 * @param owner the record
 */
record Setting(
        List<String> parts,
        ResolvableType type,
        List<Annotation> annotations,
        @Nullable ResolvableType nameType,
        @Nullable String usual,
        Class<?> owner) {

    static final String PLACE = "#";
    static final String FREE = "*";

    /** Without places in lists: "vinhdanh.office.signers.name", "vinhdanh.golden-book.first.*". */
    String key() {
        return parts.stream().filter(part -> !part.equals(PLACE)).collect(Collectors.joining("."));
    }

    /** Of the list that the setting belongs to. */
    String listKey() {
        return String.join(".", parts.subList(0, parts.indexOf(PLACE)));
    }

    boolean isListed() {
        return parts.contains(PLACE);
    }

    boolean isFree() {
        return parts.contains(FREE);
    }

    /** As a variable of the environment is called: dashes left out or written as underscores. */
    Pattern environmentName() {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String line = i == 0 ? "" : "_";
            String part = parts.get(i);
            pattern.append(
                    switch (part) {
                        case PLACE -> i == parts.size() - 1 ? "(?:_\\d+)?" : "_\\d+";
                        case FREE -> "_.+";
                        default -> line + part.replace("-", "_?");
                    });
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE);
    }

    /** The variable's usual name. */
    static String environmentName(String key) {
        return key.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
