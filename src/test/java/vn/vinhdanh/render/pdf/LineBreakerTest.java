package vn.vinhdanh.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths are counted in characters here. */
class LineBreakerTest {

    private final LineBreaker breaker = new LineBreaker(String::length);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // fits on one line to the last character
                "aaa bbb ccc      | 11 | aaa bbb ccc",
                // greedy would leave one word alone on the second line
                "aaa bbb ccc ddd  | 12 | aaa bbb/ccc ddd",
                "aaa bbb ccc      | 3  | aaa/bbb/ccc",
                // a word alone may be wider than the measure: the fitter then shrinks it
                "aaaaaaaa bb      | 4  | aaaaaaaa/bb",
                // the number stays with its word, the years with their dash
                "Chỉ thị số 11 aa | 11 | Chỉ thị/số 11 aa",
                "aaaa bb 2016 - 2018 | 16 | aaaa bb/2016 - 2018",
                "1 2 3 4 5 6      | 5  | 1 2 3/4 5 6",
            })
    void breaksIntoFewAndEvenLines(String text, int measure, String lines) {
        assertThat(breaker.balanced(text, measure)).isEqualTo(List.of(lines.split("/", -1)));
    }

    @ParameterizedTest
    @CsvSource({"2, 'aa\u00a0bb'", "5, 'aa\u00a0bb'"})
    void neverBreaksAtANoBreakSpace(int measure, String text) {
        assertThat(breaker.balanced(text, measure)).containsExactly(text);
    }
}
