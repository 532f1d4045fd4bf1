package vn.vinhdanh.operator.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.OriginTrackedValue;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * Takes sections out whose settings are all commented out. Spring Boot reads one as a text without a letter, which it cannot
 * make a record of.
 */
final class EmptySections {

    private EmptySections() {}

    static void takeOut(ConfigurableEnvironment settings) {
        Set<String> empty = WrittenSettings.in(settings).stream()
                .filter(one -> one.text().isBlank())
                .filter(one -> KnownSettings.ofTheProgram().all().stream().anyMatch(one::isAbove))
                .map(WrittenSetting::name)
                .collect(Collectors.toSet());
        if (empty.isEmpty()) {
            return;
        }
        List<PropertySource<?>> sources = new ArrayList<>();
        settings.getPropertySources().forEach(sources::add);
        for (PropertySource<?> source : sources) {
            if (source instanceof OriginTrackedMapPropertySource file) {
                settings.getPropertySources().replace(file.getName(), without(empty, file));
            }
        }
    }

    private static PropertySource<?> without(Set<String> empty, OriginTrackedMapPropertySource file) {
        Map<String, Object> kept = new LinkedHashMap<>();
        for (String name : file.getPropertyNames()) {
            Object value = file.getProperty(name);
            if (value != null && !empty.contains(name)) {
                kept.put(name, OriginTrackedValue.of(value, file.getOrigin(name)));
            }
        }
        return new OriginTrackedMapPropertySource(file.getName(), kept, true);
    }
}
