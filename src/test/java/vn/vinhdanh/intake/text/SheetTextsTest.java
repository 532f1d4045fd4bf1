package vn.vinhdanh.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTextsTest {

    @ParameterizedTest
    @MethodSource("encodingsAndSeeds")
    void aSheetTypedInALegacyEncodingIsReadByItsLetters(LegacyEncoding encoding, long seed) {
        List<String> texts = texts(new Random(seed));

        assertThat(repaired(texts.stream().map(encoding::encode).toList(), null))
                .isEqualTo(texts);
    }

    @ParameterizedTest
    @MethodSource("encodingsAndSeeds")
    void aLegacyFontIsEnough(LegacyEncoding encoding, long seed) {
        Random random = new Random(seed);
        String font = encoding == LegacyEncoding.TCVN3 ? ".VnTime" : "VNI-Times";
        for (int i = 0; i < 200; i++) {
            for (String text : List.of(
                    LegacyTextFixture.name(random),
                    LegacyTextFixture.givenName(random),
                    LegacyTextFixture.sentence(random),
                    LegacyTextFixture.letters(random),
                    LegacyTextFixture.capitals(random))) {
                assertThat(CellText.repair(encoding.encode(text), font).text()).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFontOfCapitalsShowsCapitals(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String name = LegacyTextFixture.name(random);
            assertThat(CellText.repair(LegacyEncoding.TCVN3.encode(name), ".VnArial NarrowH"))
                    .isEqualTo(new RepairedText(name.toUpperCase(Locale.ROOT), Set.of(TextRepair.TCVN3)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unicodeAloneIsNeverChanged(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(LegacyTextFixture.unicodeTexts());
        for (int i = 0; i < 1000; i++) {
            texts.add(LegacyTextFixture.name(random));
            texts.add(LegacyTextFixture.givenName(random));
            texts.add(LegacyTextFixture.latinWord(random));
            texts.add(LegacyTextFixture.sentence(random));
        }
        for (String text : texts) {
            assertThat(CellText.repair(text, null).text()).isEqualTo(text);
        }
        assertThat(repaired(texts, null)).isEqualTo(texts);
        assertThat(repaired(texts, "Times New Roman")).isEqualTo(texts);
    }

    @ParameterizedTest
    @MethodSource("encodingsAndSeeds")
    void unicodeBesideLegacyTextIsNeverChanged(LegacyEncoding encoding, long seed) {
        Random random = new Random(seed);
        List<String> unicode = new ArrayList<>(LegacyTextFixture.unicodeTexts());
        IntStream.range(0, 100).forEach(i -> unicode.add(LegacyTextFixture.latinWord(random)));
        IntStream.range(0, 100).forEach(i -> unicode.add(LegacyTextFixture.name(random)));
        List<String> legacy = texts(random).stream().map(encoding::encode).toList();
        SheetTexts sheet = new SheetTexts();
        Stream.concat(unicode.stream(), legacy.stream()).forEach(text -> sheet.see(text, "Arial"));

        assertThat(unicode)
                .allSatisfy(
                        text -> assertThat(sheet.repair(text, "Arial").text()).isEqualTo(text));
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void unicodeInAnotherFontThanTheLegacyTextIsNeverChanged(LegacyEncoding encoding) {
        SheetTexts sheet = new SheetTexts();
        texts(new Random(3)).forEach(text -> sheet.see(encoding.encode(text), ".VnTime"));
        LegacyTextFixture.unicodeTexts().forEach(text -> sheet.see(text, "Calibri"));

        assertThat(LegacyTextFixture.unicodeTexts())
                .allSatisfy(
                        text -> assertThat(sheet.repair(text, "Calibri").text()).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("encodingsAndSeeds")
    void fullNamesBesideUnicodeAreStillRead(LegacyEncoding encoding, long seed) {
        Random random = new Random(seed);
        List<String> names = IntStream.range(0, 200)
                .mapToObj(i -> LegacyTextFixture.sentence(random))
                .toList();
        SheetTexts sheet = new SheetTexts();
        names.forEach(name -> sheet.see(encoding.encode(name), null));
        LegacyTextFixture.unicodeTexts().forEach(text -> sheet.see(text, null));

        assertThat(names).allSatisfy(name -> assertThat(
                        sheet.repair(encoding.encode(name), null).text())
                .isEqualTo(name));
    }

    @Test
    void ordinaryTextIsNoSuspect() {
        assertThat(LegacyTextFixture.unicodeTexts())
                .allSatisfy(text -> assertThat(CellText.repair(text, null).repairs())
                        .as(text)
                        .isEmpty());
    }

    @Test
    void aTextThatCannotProveItselfStaysAndIsNamed() {
        assertThat(CellText.repair("NguyÔn", null))
                .isEqualTo(new RepairedText("NguyÔn", Set.of(TextRepair.PERHAPS_LEGACY)));
        assertThat(CellText.repair(" D\u00ADơng".replace('ơ', '¬'), null))
                .isEqualTo(new RepairedText("D\u00AD¬ng", Set.of(TextRepair.PERHAPS_LEGACY)));
    }

    @Test
    void unicodeTypedInALegacyFontIsLeftAlone() {
        for (String text : List.of("Hà Nội", "Nguyễn Văn Thắng", "Hà", "Y Thơ Mlô", "Đà")) {
            assertThat(CellText.repair(text, ".VnTime")).isEqualTo(new RepairedText(text, Set.of()));
            assertThat(CellText.repair(text, ".VnTimeH")).isEqualTo(new RepairedText(text, Set.of()));
        }
        assertThat(CellText.repair("Hélène Müller", ".VnTime"))
                .isEqualTo(new RepairedText("Hélène Müller", Set.of(TextRepair.PERHAPS_LEGACY)));
        SheetTexts sheet = new SheetTexts();
        sheet.see("Nguyễn Văn Thắng", ".VnTime");
        sheet.see("Lê", ".VnTime");
        assertThat(sheet.repair("Lê", ".VnTime").text()).isEqualTo("Lê");
    }

    @Test
    @Timeout(20)
    void aMillionSoundTextsAreLookedAtOnly() {
        List<String> texts = List.of("Nguyễn Văn Thắng", "12/05/1980", "Trường Tiểu học Lê Lợi", "Lê Hoàng Hà");
        SheetTexts sheet = new SheetTexts();
        int repaired = 0;
        for (int i = 0; i < 1_200_000; i++) {
            sheet.see(texts.get(i % texts.size()), "Times New Roman");
        }
        for (int i = 0; i < 1_200_000; i++) {
            repaired += sheet.repair(texts.get(i % texts.size()), "Times New Roman")
                    .repairs()
                    .size();
        }
        assertThat(repaired).isZero();
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            texts.add(LegacyTextFixture.name(random));
            texts.add(LegacyTextFixture.sentence(random));
            texts.add(LegacyTextFixture.givenName(random));
            texts.add(LegacyTextFixture.capitals(random));
        }
        return texts;
    }

    private static List<String> repaired(List<String> raw, @Nullable String font) {
        SheetTexts sheet = new SheetTexts();
        raw.forEach(text -> sheet.see(text, font));
        return raw.stream().map(text -> sheet.repair(text, font).text()).toList();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 10);
    }

    static Stream<Arguments> encodingsAndSeeds() {
        return Stream.of(LegacyEncoding.values())
                .flatMap(encoding -> seeds().mapToObj(seed -> Arguments.of(encoding, seed)));
    }
}
