package vn.vinhdanh.render.pdf.press.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {

    private static byte[] inflated(byte[] stream) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(stream))) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void standsInManyStreamsBetweenOthers() throws IOException {
        Segment before = Segment.of(bytes("Chủ tịch Ủy ban nhân dân ".repeat(40)));
        Segment behind = Segment.of(bytes(" đã có thành tích xuất sắc"));
        for (String name : List.of("Bà Lê Thị Ánh", "", "Ông Y Wơn Niê (Ama H'Loan)")) {
            byte[] stream = Segment.joined(List.of(before, Segment.stored(bytes(name)), behind));
            assertThat(new String(inflated(stream), StandardCharsets.UTF_8))
                    .isEqualTo("Chủ tịch Ủy ban nhân dân ".repeat(40) + name + " đã có thành tích xuất sắc");
        }
    }

    @Test
    void ofNothingIsAStreamOfNothing() throws IOException {
        assertThat(inflated(Segment.joined(List.of()))).isEmpty();
        assertThat(inflated(Segment.joined(List.of(Segment.of(new byte[0]), Segment.stored(new byte[0])))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 65_535, 65_536, 300_000})
    void keepsWhatCannotBeMadeSmaller(int length) throws IOException {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        assertThat(inflated(Segment.joined(List.of(Segment.of(noise))))).isEqualTo(noise);
        assertThat(inflated(Segment.joined(List.of(Segment.stored(noise))))).isEqualTo(noise);
    }

    @Test
    void isSmallerWhereItsContentComesAgain() {
        byte[] rows = bytes("0000000016 00000 n\n".repeat(150));
        assertThat(Segment.of(rows).deflated()).hasSizeLessThan(rows.length / 20);
    }
}
