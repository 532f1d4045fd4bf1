package vn.vinhdanh.operator.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/** The settings in force. */
final class SettingsTable {

    private static final String FOLDERS = "vinhdanh.folders.";

    /** What stands in place of a value that is nobody's business on a screen or in a letter. */
    private static final String HIDDEN = "******";

    private static final String IN_AN_ADDRESS = "(?i)(password=)[^&;\\s]*";

    private static final Set<String> SECRETS = Set.of("password", "secret-key");

    private SettingsTable() {}

    /**
     * One of them.
     *
     * @param value empty where there is none
     * @param source "default", "none", or where it is written
     */
    record Row(String setting, String value, String source) {}

    static List<Row> of(ConfigurableEnvironment settings) {
        List<WrittenSetting> written = WrittenSettings.in(settings);
        List<Row> rows = new ArrayList<>();
        for (Setting setting : KnownSettings.ofTheProgram().all()) {
            if (setting.key().startsWith(FOLDERS)) {
                rows.add(folder(setting, written, settings));
            } else {
                rows.addAll(rows(setting, written, settings));
            }
        }
        return rows.stream().distinct().toList();
    }

    /** A list or a choice of names has a row for each value; a list comes from one place as a whole. */
    private static List<Row> rows(Setting setting, List<WrittenSetting> written, ConfigurableEnvironment settings) {
        Map<String, Row> rows = new LinkedHashMap<>();
        String listFrom = "";
        for (WrittenSetting one : written) {
            boolean isOther = setting.isListed() && !listFrom.isEmpty() && !listFrom.equals(one.source());
            if (one.is(setting) && !isOther) {
                listFrom = one.source();
                String key = one.inFull(setting);
                rows.putIfAbsent(key, new Row(key, shown(setting, one, settings), one.where()));
            }
        }
        if (!rows.isEmpty()) {
            return List.copyOf(rows.values());
        }
        if (setting.isListed()) {
            boolean isEmpty =
                    WrittenSettings.of(setting.listKey(), written).findAny().isEmpty();
            return isEmpty ? List.of(new Row(setting.listKey(), "", "none")) : List.of();
        }
        return List.of(
                setting.usual() == null
                        ? new Row(setting.key(), "", "none")
                        : new Row(setting.key(), setting.usual(), "default"));
    }

    private static String shown(Setting setting, WrittenSetting written, ConfigurableEnvironment settings) {
        String last = setting.parts().get(setting.parts().size() - 1);
        return SECRETS.contains(last)
                ? HIDDEN
                : settings.resolvePlaceholders(written.text()).replaceAll(IN_AN_ADDRESS, "$1" + HIDDEN);
    }

    /** As the program uses it: absolute. */
    private static Row folder(Setting setting, List<WrittenSetting> written, ConfigurableEnvironment settings) {
        String value = settings.getProperty(setting.key(), "");
        PropertySource<?> options = settings.getPropertySources().get("folders on the command line");
        if (options != null && options.containsProperty(setting.key())) {
            return new Row(setting.key(), value, "command line");
        }
        String source = written.stream()
                .filter(one -> one.is(setting))
                .findFirst()
                .map(WrittenSetting::where)
                .orElse("default");
        return new Row(setting.key(), value, source);
    }
}
