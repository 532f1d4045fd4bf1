package vn.vinhdanh.render.certificate.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * At 20 pt a character of the fixed ruler is 10 pt wide and a line 20 pt high. The box holds exactly 20 such characters
 * on each of two lines, and 0.2 mm to spare.
 */
class SlotFitterTest {

    private static final double WIDTH = 200 * FixedWidthRuler.MILLIMETRES_PER_POINT + 0.2001;
    private static final double HEIGHT = 40 * FixedWidthRuler.MILLIMETRES_PER_POINT + 0.0001;

    private static final Slot SLOT = new Slot(
            new Slot.Box(0, 0, WIDTH, HEIGHT),
            new Slot.Font("any", 400, "normal"),
            new Slot.Size(20, 10, 1, 2),
            new Slot.Look("center", "top", "#000", 0),
            null);

    private final SlotFitter fitter = new SlotFitter(new FixedWidthRuler());

    static Stream<Arguments> fits() {
        return Stream.of(
                // text, size, lines
                Arguments.of("a".repeat(20), 20.0, List.of("a".repeat(20))),
                // wraps before it shrinks
                Arguments.of("aaaaaaaaaa bbbbbbbbbb", 20.0, List.of("aaaaaaaaaa", "bbbbbbbbbb")),
                // cannot wrap: 21 characters need 200 / 21 * 2 = 19.04 pt, the step below is 19.0
                Arguments.of("a".repeat(21), 19.0, List.of("a".repeat(21))),
                // two lines of 25: 16 pt makes each 200 pt wide
                Arguments.of("a".repeat(25) + " " + "b".repeat(25), 16.0, List.of("a".repeat(25), "b".repeat(25))),
                // the longest that fits at all: two words of 40 at 10 pt
                Arguments.of("a".repeat(40) + " " + "b".repeat(40), 10.0, List.of("a".repeat(40), "b".repeat(40))));
    }

    @ParameterizedTest
    @MethodSource("fits")
    void wrapsThenShrinksByHalfPoints(String text, double size, List<String> lines) {
        Fitted fitted = fitter.fit(SLOT, List.of(text)).orElseThrow();

        assertThat(fitted.size()).isEqualTo(size);
        assertThat(fitted.lines()).isEqualTo(lines);
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void tellsWhatDoesNotFitAtTheSmallestSize(List<String> paragraphs) {
        assertThat(fitter.fit(SLOT, paragraphs)).isEmpty();
    }

    static Stream<List<String>> misfits() {
        return Stream.of(
                List.of("a".repeat(41)),
                List.of("a".repeat(40) + " " + "b".repeat(40) + " c"),
                List.of("one", "two", "three"));
    }

    @Test
    void eachParagraphBeginsALine() {
        assertThat(fitter.fit(SLOT, List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
                        .orElseThrow()
                        .lines())
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void nothingToSayTakesNoRoom() {
        assertThat(fitter.fit(SLOT, List.of())).contains(Fitted.NOTHING);
    }
}
