package vn.vinhdanh.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The names of all countries and languages in all languages that icu4j knows are Unicode, and are taken for it. */
class LanguagesOfTheWorldTest {

    private static final Set<TextRepair> LEGACY = Set.of(TextRepair.TCVN3, TextRepair.VNI, TextRepair.PERHAPS_LEGACY);

    @Test
    void noNameIsTakenForLegacyText() {
        Set<String> names = names();
        SheetTexts sheet = new SheetTexts();
        names.forEach(name -> sheet.see(name, null));

        assertThat(names).hasSizeGreaterThan(10_000);
        assertThat(names).allSatisfy(name -> {
            assertThat(CellText.repair(name, null).repairs()).doesNotContainAnyElementsOf(LEGACY);
            assertThat(sheet.repair(name, null).repairs()).doesNotContainAnyElementsOf(LEGACY);
        });
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        List<String> regions = Arrays.asList(ULocale.getISOCountries());
        for (ULocale language : ULocale.getAvailableLocales()) {
            LocaleDisplayNames shown = LocaleDisplayNames.getInstance(language);
            regions.forEach(region -> names.add(shown.regionDisplayName(region)));
        }
        return names;
    }
}
