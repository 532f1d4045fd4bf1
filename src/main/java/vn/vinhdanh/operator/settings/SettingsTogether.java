package vn.vinhdanh.operator.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;
import vn.vinhdanh.pipeline.OnCluster;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.review.OfficeProfile;
import vn.vinhdanh.review.signer.OfficeSigners;

/** Looks at settings that are right each for itself and do not go together. */
final class SettingsTogether {

    private static final String OFFICE = "vinhdanh.office";

    /** Without these several processes could not find each other. */
    private static final Map<String, String> OF_A_CLUSTER = Map.of(
            "vinhdanh.cluster.database", "the PostgreSQL database, such as jdbc:postgresql://may-chu/vinhdanh",
            "vinhdanh.cluster.username", "the account that it is opened with",
            "vinhdanh.folders.store", "the folder that all processes share");

    private final ConfigurableEnvironment settings;
    private final Binder binder;
    private final List<WrittenSetting> written;
    private final Set<Class<?>> unfit;

    /** @param unfit records of which a value is known to be faulty */
    SettingsTogether(ConfigurableEnvironment settings, List<WrittenSetting> written, Set<Class<?>> unfit) {
        this.settings = settings;
        this.binder = Binder.get(settings);
        this.written = written;
        this.unfit = unfit;
    }

    List<SettingFault> faults() {
        List<SettingFault> faults = new ArrayList<>();
        KnownSettings.ofTheProgram().records().forEach((prefix, records) -> records.stream()
                .filter(type -> !unfit.contains(type))
                .forEach(type -> addRefused(prefix, type, faults)));
        if (!unfit.contains(Folders.class)) {
            Folders folders = binder.bindOrCreate("vinhdanh.folders", Folders.class);
            faults.addAll(told("vinhdanh.folders", folders.contradictions()));
        }
        if (settings.acceptsProfiles(Profiles.of(OnCluster.PROFILE))) {
            OF_A_CLUSTER.forEach((key, wanted) -> {
                if (!StringUtils.hasText(settings.getProperty(key))) {
                    faults.add(
                            new SettingFault("profile " + OnCluster.PROFILE, key + " is missing. It needs " + wanted));
                }
            });
        }
        if (!unfit.contains(OfficeProfile.class) && !unfit.contains(OfficeSigners.class)) {
            OfficeProfile profile = binder.bindOrCreate(OFFICE, OfficeProfile.class);
            OfficeSigners signers = binder.bindOrCreate(OFFICE, OfficeSigners.class);
            faults.addAll(told(OFFICE, signers.contradictions(profile)));
        }
        return faults;
    }

    /** A record may refuse what its types alone do not. */
    private void addRefused(String prefix, Class<?> type, List<SettingFault> faults) {
        try {
            binder.bindOrCreate(prefix, type);
        } catch (BindException refused) {
            unfit.add(type);
            Throwable root = refused;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            String told = Objects.requireNonNullElse(root.getMessage(), refused.toString());
            faults.add(new SettingFault(where(prefix + "."), told));
        }
    }

    private List<SettingFault> told(String prefix, Map<String, String> contradictions) {
        List<SettingFault> faults = new ArrayList<>();
        contradictions.forEach((setting, told) -> {
            String key = prefix + "." + setting;
            faults.add(new SettingFault(where(key), key + " " + told));
        });
        return faults;
    }

    /** Where it is not written itself: the nearest above it. */
    private String where(String key) {
        for (String above = key; !above.equals(KnownSettings.ROOT); above = shorter(above)) {
            String place = WrittenSettings.of(above, written)
                    .findFirst()
                    .map(WrittenSetting::where)
                    .orElse("");
            if (!place.isEmpty()) {
                return place;
            }
        }
        return "the settings together";
    }

    private static String shorter(String key) {
        int end = Math.max(key.lastIndexOf('.'), key.lastIndexOf('['));
        return end < 0 ? KnownSettings.ROOT : key.substring(0, end);
    }
}
