package vn.vinhdanh.render.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether what a template says of many units is what it says of each. */
class JoinedTextsTest {

    @Test
    void aListForEachUnitBehindTheOtherIsJoined() {
        assertThat(JoinedTexts.areJoined(
                        "<body>\n<p>Trạm A</p>\n<p>Trạm B</p>\n<p>Tổ</p>\n</body>",
                        List.of(
                                "<body>\n<p>Trạm A</p>\n</body>",
                                "<body>\n<p>Trạm B</p>\n</body>",
                                "<body>\n<p>Tổ</p>\n</body>")))
                .isTrue();
    }

    @Test
    void unitsInAnotherOrderAreNot() {
        assertThat(JoinedTexts.areJoined(
                        "<body><p>Trạm B</p><p>Trạm A</p></body>",
                        List.of("<body><p>Trạm A</p></body>", "<body><p>Trạm B</p></body>")))
                .isFalse();
    }

    @Test
    void aUnitThatSaysHowManyThereAreIsNot() {
        assertThat(JoinedTexts.areJoined(
                        "<body><p>A, 1/2</p><p>B, 2/2</p></body>",
                        List.of("<body><p>A, 1/1</p></body>", "<body><p>B, 1/1</p></body>")))
                .isFalse();
    }

    @Test
    void whatStandsBetweenUnitsOnlyIsNot() {
        assertThat(JoinedTexts.areJoined(
                        "<body><p>A</p><hr/><p>B</p></body>",
                        List.of("<body><p>A</p></body>", "<body><p>B</p></body>")))
                .isFalse();
    }

    @Test
    void whatSummarizesAllUnitsIsNot() {
        assertThat(JoinedTexts.areJoined(
                        "<body><p>A</p><p>B</p>2 bản</body>",
                        List.of("<body><p>A</p>1 bản</body>", "<body><p>B</p>1 bản</body>")))
                .isFalse();
    }
}
