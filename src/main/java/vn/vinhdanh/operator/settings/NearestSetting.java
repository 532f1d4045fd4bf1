package vn.vinhdanh.operator.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vinhdanh.award.EditDistance;

/** What somebody may have meant by a setting that there is not. */
final class NearestSetting {

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");
    /** A third of the letters wrong is another word. */
    private static final int SHARE = 4;

    private NearestSetting() {}

    /** Empty where nothing is near. */
    static Optional<String> of(WrittenSetting written, List<Setting> known) {
        boolean isVariable = written.kind() == WrittenSetting.Kind.ENVIRONMENT;
        String name = BRACKETS.matcher(written.name()).replaceAll(".$1");
        return known.stream()
                .map(setting -> isVariable ? Setting.environmentName(setting.key()) : named(setting, name))
                .distinct()
                .filter(candidate -> distance(candidate, name) <= Math.max(2, name.length() / SHARE))
                .min(Comparator.comparingInt((String candidate) -> distance(candidate, name))
                        .thenComparing(Comparator.naturalOrder()))
                .or(() -> ofTheSameEnd(name, known));
    }

    /** With the places and the names of the office's choice as they are written. */
    private static String named(Setting setting, String name) {
        String[] words = name.split("\\.", -1);
        List<String> parts = setting.parts();
        StringBuilder named = new StringBuilder(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            String word = i < words.length ? words[i] : "";
            named.append(
                    switch (parts.get(i)) {
                        case Setting.PLACE -> word.isEmpty() ? "" : "[" + word + "]";
                        case Setting.FREE -> word.isEmpty() ? "" : "." + word;
                        default -> "." + parts.get(i);
                    });
        }
        return named.toString();
    }

    /** It may stand in the wrong section. */
    private static Optional<String> ofTheSameEnd(String name, List<Setting> known) {
        String end = name.substring(name.lastIndexOf('.') + 1);
        List<String> keys = known.stream()
                .map(Setting::key)
                .filter(key -> key.endsWith("." + end))
                .toList();
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    private static int distance(String a, String b) {
        return EditDistance.between(plain(a), plain(b));
    }

    private static String plain(String name) {
        return BRACKETS.matcher(name).replaceAll(".$1").toLowerCase(Locale.ROOT);
    }
}
