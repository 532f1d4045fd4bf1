package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.catalogue.yaml.YamlAwardCatalogue;
import vn.vinhdanh.review.TableCase;

/**
 * The decision table of {@code decisions/decision-table.csv}: award, kind, history, date and regime to verdict and bonus,
 * worked out by hand from the law. Each case goes through the rules for a row, those against the history, and the bonus.
 */
class DecisionTableTest {

    private static final Path TABLE = Path.of("src/test/resources/decisions/decision-table.csv");
    private static final AwardCatalogue CATALOGUE = new YamlAwardCatalogue();
    private static final BonusCalculation BONUSES = new BonusCalculation(CATALOGUE, BonusSettings.USUAL);

    static List<TableCase> cases() throws IOException {
        List<String> lines = Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> header = Arrays.asList(lines.get(0).split(";", -1));
        return lines.stream()
                .skip(1)
                .map(line -> TableCase.read(header, Arrays.asList(line.split(";", -1))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictIsThatOfTheLaw(TableCase expected) {
        TableCase.Judged judged = expected.judge(CATALOGUE);

        assertThat(judged.verdict() + " " + judged.codes()).as("%s", expected).startsWith(expected.verdict() + " ");
        assertThat(judged.codes()).as("%s", expected).containsAll(expected.codes());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBonusIsThatOfTheDecree(TableCase expected) {
        Optional<Bonus> bonus = expected.bonus().isEmpty() && !expected.isIssued()
                ? Optional.empty()
                : BONUSES.of(expected.award(), expected.kind(), expected.level(), expected.date());

        assertThat(bonus.map(paid -> paid.coefficient() + " x " + paid.base() + " = " + paid.amount()))
                .as("%s", expected)
                .isEqualTo(
                        expected.bonus().isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        expected.coefficient() + " x " + expected.base() + " = " + expected.bonus()));
    }

    @Test
    void theTableIsAsLargeAsItClaims() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(cases().stream().map(TableCase::id)).doesNotHaveDuplicates();
    }

    /** Bằng khen of a province's chair to collectives on 15 May 2019: 2,0 x 1.390.000 each. */
    @Test
    void fifteenCollectivesOfTheConferenceCost41700000() {
        BigDecimal each = BONUSES.of("BKT", RecipientKind.COLLECTIVE, GrantingLevel.PROVINCE, LocalDate.of(2019, 5, 15))
                .orElseThrow()
                .amount();

        assertThat(each).isEqualByComparingTo("2780000");
        assertThat(IntStream.range(0, 15).mapToObj(i -> each).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("41700000");
    }
}
