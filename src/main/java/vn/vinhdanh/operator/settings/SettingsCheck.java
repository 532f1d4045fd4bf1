package vn.vinhdanh.operator.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.ConfigurableEnvironment;

/** Finds everything that is wrong with the settings, before anything is started by them. */
final class SettingsCheck {

    /** What else may stand in an office's file: settings of Spring Boot. */
    private static final Set<String> OTHERS =
            Set.of("spring", "logging", "server", "management", "debug", "trace", "info");

    private final KnownSettings known = KnownSettings.ofTheProgram();
    private final ConfigurableEnvironment settings;
    private final List<WrittenSetting> written;
    private final List<SettingFault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<Class<?>> unfit = new HashSet<>();

    private SettingsCheck(ConfigurableEnvironment settings) {
        this.settings = settings;
        this.written = WrittenSettings.in(settings);
    }

    static List<SettingFault> faults(ConfigurableEnvironment settings) {
        SettingsCheck check = new SettingsCheck(settings);
        check.written.forEach(check::look);
        check.faults.addAll(new SettingsTogether(settings, check.written, check.unfit).faults());
        return List.copyOf(check.faults);
    }

    private void look(WrittenSetting one) {
        if (!one.isOfTheProgram()) {
            lookOutside(one);
            return;
        }
        Optional<Setting> setting = known.all().stream().filter(one::is).findFirst();
        if (setting.isPresent()) {
            lookAtValue(one, setting.get());
        } else if (known.all().stream().anyMatch(one::isAbove)) {
            lookAtSection(one);
        } else {
            fault(one, "there is no setting " + one.name() + suggestion(one));
        }
    }

    private void lookOutside(WrittenSetting one) {
        String first = one.name().split("[.\\[]", 2)[0].toLowerCase(Locale.ROOT);
        if (!OTHERS.contains(first)) {
            WrittenSetting inside = new WrittenSetting(
                    KnownSettings.ROOT + "." + one.name(), one.value(), one.where(), one.kind(), one.source());
            boolean isKnown = known.all().stream().anyMatch(inside::is);
            fault(
                    one,
                    "there is no setting " + one.name()
                            + (isKnown
                                    ? ". Indent it: it belongs below " + KnownSettings.ROOT + ":"
                                    : suggestion(one)));
        }
    }

    private String suggestion(WrittenSetting one) {
        return NearestSetting.of(one, known.all())
                .map(near -> ". Did you mean " + near + "?")
                .orElse("");
    }

    private void lookAtSection(WrittenSetting one) {
        if (!one.text().isBlank()) {
            known.all().stream().filter(one::isAbove).forEach(setting -> unfit.add(setting.owner()));
            fault(
                    one,
                    one.name() + " is \"" + one.text() + "\". Allowed: settings below it, each in a line of its own");
        }
    }

    private void lookAtValue(WrittenSetting one, Setting setting) {
        String key = one.inFull(setting);
        if (!seen.add(key)) {
            return;
        }
        if (setting.nameType() != null) {
            Allowed names = new Allowed(setting.nameType(), List.of());
            String name = one.freeName(setting);
            if (!names.takes(name)) {
                unfit.add(setting.owner());
                fault(one, "there is no setting " + key + ". Allowed in place of \"" + name + "\": " + names);
                return;
            }
        }
        String value = settings.resolvePlaceholders(one.text());
        if (value.contains("${")) {
            unfit(one, setting, key + " is \"" + one.text() + "\", which names a setting that is not there");
        } else if (!Allowed.by(setting).takes(value)) {
            unfit(one, setting, key + " is \"" + value + "\". Allowed: " + Allowed.by(setting));
        }
    }

    private void unfit(WrittenSetting one, Setting setting, String told) {
        unfit.add(setting.owner());
        fault(one, told);
    }

    private void fault(WrittenSetting one, String told) {
        faults.add(new SettingFault(one.where(), told));
    }
}
