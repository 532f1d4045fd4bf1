package vn.vinhdanh.review.signer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.review.OfficeProfile;

/**
 * Who signs for the office, one after the other and side by side ({@code vinhdanh.office.signers}).
 *
 * @param signers in the order of the settings: of several who could sign, the first
 */
@ConfigurationProperties("vinhdanh.office")
public record OfficeSigners(@DefaultValue List<OfficeSigner> signers) {

    /** The office has listed nobody. */
    public static final OfficeSigners NONE = new OfficeSigners(List.of());

    private static final List<String> FORMS = Arrays.stream(SigningForm.values())
            .map(SigningForm::prefix)
            .filter(prefix -> !prefix.isEmpty())
            .toList();

    /**
     * All that the list can put on paper, in an order of its own. Not the periods: they say who of those listed signs, and
     * who signs was looked at when the list was approved.
     */
    public String wording() {
        return signers.stream()
                .map(signer -> signer.name() + "|" + signer.position() + "|" + signer.forms())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** What does not go together, by setting: "signers[1].until" and what is wrong with it. */
    public Map<String, String> contradictions(OfficeProfile profile) {
        Map<String, String> found = new LinkedHashMap<>();
        if (signers.isEmpty()) {
            return found;
        }
        shortForm(profile)
                .forEach(
                        setting -> found.put(
                                setting,
                                "cannot stand beside vinhdanh.office.signers: write the signer into the list, or the list away"));
        for (int i = 0; i < signers.size(); i++) {
            String key = "signers[" + i + "].";
            ofOne(signers.get(i)).forEach((setting, told) -> found.put(key + setting, told));
        }
        secondDefault(found);
        return found;
    }

    private static List<String> shortForm(OfficeProfile profile) {
        List<String> said = new ArrayList<>();
        addIfSaid(said, "signing-form", profile.signingForm());
        addIfSaid(said, "signer-position", profile.signerPosition());
        addIfSaid(said, "signer-name", profile.signerName());
        return said;
    }

    private static void addIfSaid(List<String> said, String setting, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            said.add(setting);
        }
    }

    private static Map<String, String> ofOne(OfficeSigner signer) {
        Map<String, String> found = new LinkedHashMap<>();
        if (signer.name().isBlank()) {
            found.put("name", "is missing: write the signer's name");
        }
        if (signer.position().isBlank()) {
            found.put("position", "is missing: write the signer's position, for example Chủ tịch");
        }
        for (int i = 0; i < signer.forms().size(); i++) {
            String form = signer.forms().get(i).toUpperCase(Locale.ROOT);
            if (FORMS.stream().noneMatch(form::startsWith)) {
                found.put(
                        "forms[" + i + "]",
                        "is \"" + signer.forms().get(i) + "\". Allowed: " + String.join(", ", FORMS)
                                + "; none where the head signs");
            }
        }
        if (signer.from() != null && signer.until() != null && signer.until().isBefore(signer.from())) {
            found.put(
                    "until",
                    "is " + signer.until() + ", before the period begins (" + signer.from()
                            + "). Allowed: that day or a later one");
        }
        return found;
    }

    private void secondDefault(Map<String, String> found) {
        List<OfficeSigner> defaults = new ArrayList<>();
        for (int i = 0; i < signers.size(); i++) {
            OfficeSigner signer = signers.get(i);
            if (signer.preferred()) {
                String key = "signers[" + i + "].default";
                defaults.stream()
                        .filter(signer::isInOfficeWith)
                        .findFirst()
                        .ifPresent(other -> found.put(
                                key, "is true, as it is of " + other.name() + " at the same time. Leave it to one"));
                defaults.add(signer);
            }
        }
    }
}
