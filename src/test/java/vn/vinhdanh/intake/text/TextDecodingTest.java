package vn.vinhdanh.intake.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecodingTest {

    private static final String LIST = "STT,Họ và tên\n1,Nguyễn Văn Thắng\n2,Lê Hà\n";
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Test
    void utf8IsKnownWithAndWithoutItsMark() {
        assertThat(TextDecoding.decode(LIST.getBytes(UTF_8))).contains(new DecodedText(LIST, "UTF-8"));
        assertThat(TextDecoding.decode(("\uFEFF" + LIST).getBytes(UTF_8))).contains(new DecodedText(LIST, "UTF-8"));
    }

    @Test
    void utf16IsKnownWithAndWithoutItsMark() {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(TextDecoding.decode(LIST.getBytes(charset))).contains(new DecodedText(LIST, "UTF-16"));
            assertThat(TextDecoding.decode(("\uFEFF" + LIST).getBytes(charset)))
                    .contains(new DecodedText(LIST, "UTF-16"));
        }
    }

    @Test
    void plainAsciiAndNothingAreUtf8() {
        assertThat(TextDecoding.decode("STT;Ho ten\r\n1;An\r\n\u001A".getBytes(UTF_8)))
                .contains(new DecodedText("STT;Ho ten\r\n1;An\r\n\u001A", "UTF-8"));
        assertThat(TextDecoding.decode(new byte[0])).contains(new DecodedText("", "UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void vietnameseWindowsComesBackComposed(long seed) {
        String list = list(seed);

        assertThat(TextDecoding.decode(inVietnameseWindows(list))).contains(new DecodedText(list, "windows-1258"));
    }

    @Test
    void oneNameIsEnoughForVietnameseWindows() {
        assertThat(TextDecoding.decode(inVietnameseWindows("1,Trần Bình\n")))
                .contains(new DecodedText("1,Trần Bình\n", "windows-1258"));
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void legacyTextStaysAsWesternWindowsShowsItForTheSheetToDecode(LegacyEncoding encoding) {
        for (long seed = 1; seed <= 10; seed++) {
            String list = list(seed);
            String shown = encoding.encode(list);

            assertThat(TextDecoding.decode(shown.getBytes(WESTERN))).contains(new DecodedText(shown, "windows-1252"));
            SheetTexts sheet = new SheetTexts();
            shown.lines().forEach(line -> sheet.see(line, null));
            assertThat(shown.lines().map(line -> sheet.repair(line, null).text()))
                    .isEqualTo(list.lines().toList());
        }
    }

    @Test
    void westernTextIsWesternWindows() {
        String list = "Hélène Côté, « Noël »\nMüller, Größe\nJoão\n";

        assertThat(TextDecoding.decode(list.getBytes(WESTERN))).contains(new DecodedText(list, "windows-1252"));
    }

    @Test
    void aUtf8FileCutInALetterIsStillUtf8() {
        byte[] bytes = (LIST.repeat(10) + "3,Trần").getBytes(UTF_8);

        assertThat(TextDecoding.decode(Arrays.copyOf(bytes, bytes.length - 2)))
                .contains(new DecodedText(LIST.repeat(10) + "3,Tr\uFFFD", "UTF-8"));
    }

    @Test
    void whatIsNoTextIsNotDecoded() {
        byte[] noise = new byte[4000];
        new Random(5).nextBytes(noise);

        assertThat(TextDecoding.decode(noise)).isEmpty();
        assertThat(TextDecoding.decode("PK\u0003\u0004\u0014\0\u0006\0".getBytes(UTF_8)))
                .isEmpty();
        assertThat(TextDecoding.decode("\u0001\u0002 text \u0003\u0004\u0005".getBytes(UTF_8)))
                .isEmpty();
        assertThat(TextDecoding.decode(new byte[100])).isEmpty();
    }

    @Test
    @Timeout(60)
    void fiftyMegabytesAreNoMatter() {
        byte[] row = inVietnameseWindows("1,Nguyễn Văn Thắng,Trường Tiểu học Lê Lợi\n");
        byte[] file = new byte[50_000_000 / row.length * row.length];
        for (int i = 0; i < file.length; i += row.length) {
            System.arraycopy(row, 0, file, i, row.length);
        }

        assertThat(TextDecoding.decode(file)).hasValueSatisfying(decoded -> assertThat(decoded.text())
                .endsWith("1,Nguyễn Văn Thắng,Trường Tiểu học Lê Lợi\n"));
    }

    private static String list(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 50)
                .mapToObj(i -> i % 10 == 0
                        ? "Ông " + LegacyTextFixture.name(random).toLowerCase(Locale.ROOT)
                        : LegacyTextFixture.name(random) + "; " + LegacyTextFixture.sentence(random))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** As Windows writes it: the tone behind its letter, marks other than tones with theirs. */
    private static byte[] inVietnameseWindows(String text) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            String tones = letter.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String rest = letter.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            apart.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tones);
        }
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 10);
    }
}
