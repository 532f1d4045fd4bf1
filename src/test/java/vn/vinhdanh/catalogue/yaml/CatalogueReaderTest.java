package vn.vinhdanh.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.GrantingLevel;

class CatalogueReaderTest {

    private static final String GOOD = """
            # the office's own
            - code: GKH
              name: Giấy khen của Chủ tịch Ủy ban nhân dân huyện
              short: Giấy khen
              folder: giay-khen
              style: giay-khen
              kinds: [INDIVIDUAL, HOUSEHOLD]
              levels: [DISTRICT]
              achievement: true
              spellings: [GK huyện]
              from: 2004-07-01
              until: 2025-06-30
              law: Luật 06/2022/QH15, Điều 75
              confidence: h
            """;

    private static List<CatalogueEntry> read(String text) {
        return new CatalogueReader("awards.yaml").read(new StringReader(text));
    }

    @Test
    void anEntryIsReadAsItIsWritten() {
        assertThat(read(GOOD))
                .containsExactly(new CatalogueEntry(
                        new Award(
                                "GKH",
                                "Giấy khen của Chủ tịch Ủy ban nhân dân huyện",
                                "Giấy khen",
                                "giay-khen",
                                "giay-khen"),
                        Set.of(RecipientKind.INDIVIDUAL, RecipientKind.HOUSEHOLD),
                        Set.of(GrantingLevel.DISTRICT),
                        true,
                        List.of("GK huyện"),
                        LocalDate.of(2004, 7, 1),
                        LocalDate.of(2025, 6, 30),
                        "Luật 06/2022/QH15, Điều 75"));
    }

    @Test
    void anAwardWithoutAnEndIsStillInForce() {
        CatalogueEntry entry = read(GOOD.replace("  until: 2025-06-30\n", "")).get(0);

        assertThat(entry.until()).isNull();
        assertThat(entry.isInForce(LocalDate.of(2099, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2004-06-30, false", "2004-07-01, true", "2025-06-30, true", "2025-07-01, false"})
    void theFirstAndTheLastDayBelongToTheTimeInForce(LocalDate day, boolean inForce) {
        assertThat(read(GOOD).get(0).isInForce(day)).isEqualTo(inForce);
    }

    /** Each fault stands in the place of something good; lines count from the file's first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "folder: giay-khen              | ``                   | 2  | this award has no folder",
                "folder: giay-khen              | folder: \"\"        | 2  | this award has no folder",
                "folder: giay-khen              | folder: [giay-khen]  | 5  | a plain text is expected here",
                "kinds: [INDIVIDUAL, HOUSEHOLD] | kinds: [PERSON]      | 7  | 'PERSON' is not known; known are"
                        + " [COLLECTIVE, INDIVIDUAL, HOUSEHOLD]",
                "levels: [DISTRICT]             | levels: DISTRICT     | 8  | levels must be a list in square brackets",
                "achievement: true              | achievement: yes     | 9  | 'yes' is neither true nor false",
                "from: 2004-07-01               | from: 1/7/2004       | 11 | '1/7/2004' is no date; write yyyy-mm-dd",
                "until: 2025-06-30              | until: 2025-06-31    | 12 | '2025-06-31' is no date; write yyyy-mm-dd",
                "until: 2025-06-30              | untill: 2025-06-30   | 12 | the key untill is not known",
                "confidence: h                  | law: Luật khác       | 14 | the key law stands here a second time",
            })
    void aFaultIsToldWithItsFileAndLine(String good, String fault, int at, String reason) {
        assertThatThrownBy(() -> read(GOOD.replace(good, fault)))
                .isInstanceOf(CatalogueFault.class)
                .hasMessage("awards.yaml, line " + at + ": " + reason);
    }

    @Test
    void aCodeThatStandsTwiceIsToldWhereItStandsAgain() {
        assertThatThrownBy(() -> read(GOOD + GOOD))
                .isInstanceOf(CatalogueFault.class)
                .hasMessage("awards.yaml, line 16: the code GKH stands here a second time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GKH: Giấy khen\n", "chỉ là chữ\n"})
    void aFileThatIsNoListIsNoCatalogue(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(CatalogueFault.class)
                .hasMessage("awards.yaml, line 1: a list of awards is expected, each beginning with \"- code:\"");
    }

    @Test
    void anEntryThatIsNoAwardIsTold() {
        assertThatThrownBy(() -> read(GOOD + "- Giấy khen\n"))
                .isInstanceOf(CatalogueFault.class)
                .hasMessage("awards.yaml, line 15: an award with code, name and so on is expected");
    }

    @Test
    void textThatIsNoYamlIsToldWithItsLineToo() {
        assertThatThrownBy(() -> read(GOOD.replace("[GK huyện]", "[GK huyện")))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageStartingWith("awards.yaml, line 11: ");
    }
}
