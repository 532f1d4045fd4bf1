package vn.vinhdanh.render.decision.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.decision.layout.LayoutCase.Kind;
import vn.vinhdanh.render.decision.layout.LayoutCase.Wordiness;

/**
 * Finished decisions, measured against every row of the layout table (Decree 30/2020/NĐ-CP, Annex I). With {@code
 * -Dlayout.all=true} each is signed in all six ways, draft and final; else in one way, by turns.
 */
class DecisionLayoutTest {

    private static final SampleDecisions SAMPLES = new SampleDecisions();

    @AfterAll
    static void close() {
        SAMPLES.close();
    }

    static Stream<LayoutCase> decisions() {
        List<LayoutCase> finals = Stream.concat(granting(), amending())
                .flatMap(layout -> Stream.of(Wordiness.values()).map(layout::with))
                .toList();
        return Boolean.getBoolean("layout.all")
                ? finals.stream().flatMap(DecisionLayoutTest::inEveryWay)
                : IntStream.range(0, finals.size()).mapToObj(i -> inTurn(finals.get(i), i));
    }

    private static Stream<LayoutCase> granting() {
        return Stream.of(1, 3)
                .flatMap(forms -> Stream.of(1, 5, 6, 60).map(recipients -> LayoutCase.granting(forms, recipients)));
    }

    private static Stream<LayoutCase> amending() {
        return Stream.of(Kind.CORRECTING, Kind.REVOKING).flatMap(kind -> Stream.of(1, 6, 40)
                .map(lines -> LayoutCase.granting(2, lines).with(kind)));
    }

    private static Stream<LayoutCase> inEveryWay(LayoutCase layout) {
        return Stream.of(SigningForm.values()).map(layout::with).flatMap(with -> Stream.of(with, with.draft(true)));
    }

    /** Signed in another way each time, shifted by one each time round, so that every way meets every length and state. */
    private static LayoutCase inTurn(LayoutCase layout, int number) {
        SigningForm[] ways = SigningForm.values();
        return layout.with(ways[(number + number / ways.length) % ways.length]).draft(number % 2 == 1);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void itIsLaidOutToTheLetterOfTheTable(LayoutCase layout) throws IOException {
        Decision decision = SAMPLES.of(layout);

        assertThat(faults(layout, decision)).isEmpty();
    }

    /** 6,000 recipients with {@code -Dlayout.all=true}, which takes minutes; else as many as fill two-digit pages. */
    @Test
    void soAreLongLists() throws IOException {
        LayoutCase layout = LayoutCase.granting(3, Boolean.getBoolean("layout.all") ? 6000 : 200);

        assertThat(faults(layout, SAMPLES.of(layout))).isEmpty();
    }

    static IntStream numbersOfBases() {
        return IntStream.rangeClosed(1, 28);
    }

    /** Wherever on a page it begins, no heading is left behind, and the signature stays with the body. */
    @ParameterizedTest
    @MethodSource("numbersOfBases")
    void itIsLaidOutSoAtEveryHeightOfAPage(int bases) throws IOException {
        LayoutCase layout = LayoutCase.granting(2, 2);

        assertThat(faults(layout, SAMPLES.withBases(layout, bases, 0))).isEmpty();
    }

    static Stream<Arguments> basesOfOneAndTwoLines() {
        return IntStream.rangeClosed(1, 5).boxed().flatMap(one -> IntStream.rangeClosed(1, 3)
                .mapToObj(two -> Arguments.of(one, two)));
    }

    /** Where its last line comes to stand right above the margin, it is not drawn on the next page again. */
    @ParameterizedTest
    @MethodSource("basesOfOneAndTwoLines")
    void itsFootIsDrawnOnce(int ofOneLine, int ofTwo) throws IOException {
        LayoutCase layout = LayoutCase.granting(1, 6);

        assertThat(faults(layout, SAMPLES.withBases(layout, ofOneLine, ofTwo))).isEmpty();
    }

    private static List<String> faults(LayoutCase layout, Decision decision) throws IOException {
        byte[] content = SAMPLES.print(decision);
        List<String> faults = LayoutTable.faults(content, layout, decision);
        if (!faults.isEmpty()) {
            Path folder = Path.of("target/golden/layout");
            Files.createDirectories(folder);
            Files.write(folder.resolve(layout + " " + decision.legalBases().size() + ".pdf"), content);
        }
        return faults;
    }
}
