package vn.vinhdanh.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.Coefficient;
import vn.vinhdanh.catalogue.Confidence;

/** An office's own catalogue: what it changes, and how its faults are told. */
class CatalogueFaultsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
    private static final String OWN = """
            regime: ND152
            awards:
              - code: GK
                kinds: [INDIVIDUAL]
                levels: [UNIT]
                bonus:
                  INDIVIDUAL: {value: 0.35, confidence: m}
                conditions:
                  - for: [INDIVIDUAL]
                    demand: {not-within: {awards: [GK], years: 2}}
                    unmet: warning
                    confidence: h
                law: Quy chế của Sở
                confidence: h
            """;

    private final Path folder;

    CatalogueFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private YamlAwardCatalogue with(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return new YamlAwardCatalogue(new CatalogueFiles(folder));
    }

    @Test
    void anOfficesEntryComesBeforeTheShippedOneAndLeavesTheOthersAlone() throws IOException {
        YamlAwardCatalogue catalogue = with("regimes/so-noi-vu.yaml", OWN);

        CatalogueEntry own = catalogue.byCode("GK", TODAY).orElseThrow();
        assertThat(own.coefficients())
                .isEqualTo(
                        Map.of(RecipientKind.INDIVIDUAL, new Coefficient(new BigDecimal("0.35"), Confidence.MEDIUM)));
        assertThat(own.law()).isEqualTo("Quy chế của Sở");
        assertThat(catalogue
                        .byCode("GK", LocalDate.of(2025, 6, 30))
                        .orElseThrow()
                        .law())
                .isEqualTo("Luật số 06/2022/QH15, Điều 75");
        assertThat(catalogue.byCode("LDTT", TODAY).orElseThrow().law()).isEqualTo("Luật số 06/2022/QH15, Điều 24");
    }

    @Test
    void anOfficeAddsAnAwardABaseSalaryAndALaterDecree() throws IOException {
        with("awards.yaml", """
                - code: KNC
                  name: Kỷ niệm chương của tỉnh
                  short: Kỷ niệm chương
                  class: FORM
                  folder: giay-chung-nhan
                  style: giay-chung-nhan
                  achievement: false
                  spellings: [KNC]
                """);
        with("base-salary.yaml", "- {from: 2027-07-01, amount: 2700000, law: Nghị định mới}");
        YamlAwardCatalogue catalogue = with("regimes/moi.yaml", """
                regime: ND2027
                name: Nghị định thay thế
                from: 2027-03-01
                awards:
                  - {code: KNC, kinds: [INDIVIDUAL], levels: [PROVINCE], bonus: {INDIVIDUAL: 0.6}, law: Điều 1, confidence: h}
                """);

        LocalDate later = LocalDate.of(2027, 8, 1);
        assertThat(catalogue.find("KNC", later).orElseThrow().isInForce(later)).isTrue();
        LocalDate lastDay = LocalDate.of(2027, 2, 28);
        assertThat(catalogue.byCode("LDTT", lastDay).orElseThrow().isInForce(lastDay))
                .isTrue();
        assertThat(catalogue.byCode("LDTT", lastDay.plusDays(1)).orElseThrow().isInForce(lastDay.plusDays(1)))
                .as("what the later decree does not name has ended")
                .isFalse();
        assertThat(catalogue
                        .byCode("KNC", lastDay.plusDays(1))
                        .orElseThrow()
                        .regime()
                        .code())
                .isEqualTo("ND2027");
        assertThat(catalogue.baseSalary(later).orElseThrow().amount()).isEqualByComparingTo("2700000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code: GK                 | code: GX             | 3  | there is no award GX in awards.yaml",
                "kinds: [INDIVIDUAL]      | kinds: INDIVIDUAL    | 4  | kinds must be a list",
                "kinds: [INDIVIDUAL]      | kinds: [PERSON]      | 4  | 'PERSON' is not known; known are [COLLECTIVE,"
                        + " INDIVIDUAL, HOUSEHOLD]",
                "levels: [UNIT]           | level: [UNIT]        | 5  | the key level is not known",
                "value: 0.35              | value: 0,35          | 7  | the key 35 is not known",
                "value: 0.35              | value: -1            | 7  | '-1' is no number above zero; write it like 1.5",
                "awards: [GK], years: 2   | awards: [GX], years: 2 | 10 | there is no award GX in awards.yaml",
                "years: 2}                | years: two}          | 10 | 'two' is no whole number above zero",
                "unmet: warning           | unmet: perhaps       | 11 | 'perhaps' is not known; known are",
                "law: Quy chế của Sở      | law: \"\"              | 3  | this award has no law",
                "regime: ND152            | regime: ND999        | 1  | the regime ND999 is not known, and this file"
                        + " gives it no name and from",
            })
    void aFaultIsToldWithItsFileAndLine(String good, String fault, int line, String reason) {
        assertThatThrownBy(() -> with("regimes/so-noi-vu.yaml", OWN.replace(good, fault)))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageStartingWith(folder.resolve("regimes/so-noi-vu.yaml") + ", line " + line + ": " + reason);
    }

    @Test
    void whatIsNoYamlAtAllIsToldToo() {
        assertThatThrownBy(() -> with("base-salary.yaml", "- from: [2027"))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageContaining("base-salary.yaml, line ")
                .hasMessageContaining("no readable YAML");
    }
}
