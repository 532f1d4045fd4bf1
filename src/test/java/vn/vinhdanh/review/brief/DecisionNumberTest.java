package vn.vinhdanh.review.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.review.brief.BriefFixture.aNumberedWorkbook;
import static vn.vinhdanh.review.brief.BriefFixture.aWorkbook;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.review.DecisionBrief;

/** Number, symbol and date, as the registry writes them into the workbook. */
class DecisionNumberTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100, QĐ-UBND",
        "07, 07, QĐ-UBND",
        "100/QĐ-SNV, 100, QĐ-SNV",
        "100 / QĐ-SNV, 100, QĐ-SNV",
        "07/QĐ-UBND, 07, QĐ-UBND",
        "100a/QĐ-UBND, 100a, QĐ-UBND",
        "1385/QĐ-UBND.TĐ, 1385, QĐ-UBND.TĐ",
    })
    void theNumberComesWithOrWithoutItsSymbol(String written, String number, String symbol) {
        DecisionBrief brief =
                aNumberedWorkbook().with(Fact.DECISION_NUMBER, written).brief();

        assertThat(brief.number()).isEqualTo(number);
        assertThat(brief.office().symbol()).isEqualTo(symbol);
        assertThat(brief.date()).isEqualTo(LocalDate.of(2026, 5, 15));
    }

    @Test
    void theSymbolAloneLeavesTheDecisionWaiting() {
        DecisionBrief brief = aWorkbook().with(Fact.DECISION_NUMBER, "/QĐ-SNV").brief();

        assertThat(brief.number()).isNull();
        assertThat(brief.date()).isNull();
        assertThat(brief.office().symbol()).isEqualTo("QĐ-SNV");
    }

    @Test
    void neitherNumberNorDateLeavesTheDecisionWaiting() {
        DecisionBrief brief = aWorkbook()
                .with(Fact.DECISION_NUMBER, "")
                .with(Fact.DECISION_DATE, "")
                .brief();

        assertThat(brief.number()).isNull();
        assertThat(brief.date()).isNull();
        assertThat(brief.office().symbol()).isEqualTo("QĐ-UBND");
    }

    @Test
    void dateWithoutANumberWaitsForTheNumberAlone() {
        DecisionBrief brief = aWorkbook().with(Fact.DECISION_DATE, "15/05/2026").brief();

        assertThat(brief.number()).isNull();
        assertThat(brief.date()).isEqualTo(LocalDate.of(2026, 5, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "0", "000", "Số 100", "100-QĐ", "100/", "/", "/QĐ UBND?", "/qđ", "12345678", "-5", "1.5"})
    void whatIsNoNumberIsAQuestionToTheClerk(String written) {
        assertThat(aNumberedWorkbook().with(Fact.DECISION_NUMBER, written).findings())
                .containsExactly("B-007 DECISION_NUMBER!B1 [" + written + "]");
    }

    @Test
    void theFindingStandsAtTheCellThatIsNotEmpty() {
        assertThat(aNumberedWorkbook().with(Fact.DECISION_NUMBER, "", "abc").findings())
                .containsExactly("B-007 DECISION_NUMBER!B2 [abc]");
    }

    @Test
    void numberWithoutItsDateIsNoDecision() {
        assertThat(aWorkbook().with(Fact.DECISION_NUMBER, "100/QĐ-UBND").findings())
                .containsExactly("B-008 DECISION_NUMBER!B1 [100/QĐ-UBND]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/5/2026",
                "15/05/2026",
                "15.05.2026",
                "15-5-2026",
                "15 / 5 / 2026",
                "ngày 15 tháng 5 năm 2026",
                "Ngày 15 tháng 05 năm 2026",
                "15 tháng 5 năm 2026",
                "2026-05-15",
            })
    void theDateIsReadInEveryWayOfWritingIt(String written) {
        assertThat(aNumberedWorkbook().with(Fact.DECISION_DATE, written).brief().date())
                .isEqualTo(LocalDate.of(2026, 5, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/5", "5/2026", "2026", "31/4/2026", "29/2/2026", "5/15/2026", "15/5/26", "hôm nay"})
    void dateThatIsNotWholeOrInNoCalendarIsNotGuessed(String written) {
        assertThat(aNumberedWorkbook().with(Fact.DECISION_DATE, written).findings())
                .containsExactly("B-005 DECISION_DATE!B1 [" + written + "]");
    }

    @Test
    void theDateLiesAtMostAsManyDaysAheadAsTheOfficeAllows() {
        assertThat(aNumberedWorkbook().with(Fact.DECISION_DATE, "01/09/2026").findings())
                .as("31 days")
                .isEmpty();
        assertThat(aNumberedWorkbook().with(Fact.DECISION_DATE, "02/09/2026").findings())
                .as("32 days")
                .containsExactly("B-006 DECISION_DATE!B1 [02/09/2026]");
    }
}
