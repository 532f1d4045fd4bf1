package vn.vinhdanh.catalogue.yaml;

import java.util.List;
import java.util.Set;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.catalogue.AwardClass;

/** What is the same of an award under every law: its names and its certificate. */
record AwardIdentity(Award award, AwardClass awardClass, boolean needsAchievement, List<String> spellings) {

    private static final Set<String> KEYS =
            Set.of("code", "class", "name", "short", "folder", "style", "achievement", "spellings");

    static List<AwardIdentity> read(YamlFile file) {
        List<YamlPart> parts = file.list("award", KEYS);
        for (int i = 0; i < parts.size(); i++) {
            String code = parts.get(i).required("code");
            if (parts.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.required("code").equals(code))) {
                throw parts.get(i).fault("code", "the code " + code + " stands here a second time");
            }
        }
        return parts.stream().map(AwardIdentity::read).toList();
    }

    private static AwardIdentity read(YamlPart part) {
        return new AwardIdentity(
                new Award(
                        part.required("code"),
                        part.required("name"),
                        part.required("short"),
                        part.required("folder"),
                        part.required("style")),
                part.constant("class", part.required("class"), AwardClass.class),
                part.truth("achievement"),
                part.list("spellings"));
    }
}
