package vn.vinhdanh.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | không",
                "1 | một",
                "4 | bốn",
                "5 | năm",
                "10 | mười",
                "11 | mười một",
                "14 | mười bốn",
                "15 | mười lăm",
                "20 | hai mươi",
                "21 | hai mươi mốt",
                "24 | hai mươi tư",
                "25 | hai mươi lăm",
                "91 | chín mươi mốt",
                "100 | một trăm",
                "101 | một trăm linh một",
                "104 | một trăm linh bốn",
                "105 | một trăm linh năm",
                "110 | một trăm mười",
                "115 | một trăm mười lăm",
                "121 | một trăm hai mươi mốt",
                "999 | chín trăm chín mươi chín",
                "1000 | một nghìn",
                "1001 | một nghìn không trăm linh một",
                "1010 | một nghìn không trăm mười",
                "1015 | một nghìn không trăm mười lăm",
                "1055 | một nghìn không trăm năm mươi lăm",
                "1100 | một nghìn một trăm",
                "10000 | mười nghìn",
                "21000 | hai mươi mốt nghìn",
                "104000 | một trăm linh bốn nghìn",
                "230000 | hai trăm ba mươi nghìn",
                "710000 | bảy trăm mười nghìn",
                "1390000 | một triệu ba trăm chín mươi nghìn",
                "2000000 | hai triệu",
                "2000005 | hai triệu không nghìn không trăm linh năm",
                "2000500 | hai triệu không nghìn năm trăm",
                "2005000 | hai triệu không trăm linh năm nghìn",
                "2010000 | hai triệu không trăm mười nghìn",
                "2780000 | hai triệu bảy trăm tám mươi nghìn",
                "41700000 | bốn mươi mốt triệu bảy trăm nghìn",
                "105000000 | một trăm linh năm triệu",
                "1000000000 | một tỷ",
                "1000005000 | một tỷ không triệu không trăm linh năm nghìn",
                "1005000000 | một tỷ không trăm linh năm triệu",
                "1234567890 | một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi",
                "24000000000 | hai mươi tư tỷ",
                "1000000000000 | một nghìn tỷ",
            })
    void numbersReadAsDocumentsOfMoneyWriteThem(long number, String words) {
        assertThat(NumberInWords.of(number)).isEqualTo(words);
    }

    @Test
    void moneyBeginsWithACapitalAndEndsWithItsUnit() {
        assertThat(NumberInWords.ofMoney(new BigDecimal("2780000")))
                .isEqualTo("Hai triệu bảy trăm tám mươi nghìn đồng");
    }

    @Test
    void noTwoNumbersReadTheSame() {
        Random random = new Random(5);
        Set<Long> numbers = new HashSet<>();
        for (long n = 0; n < 3_000; n++) {
            numbers.add(n);
            numbers.add(n * 1_000);
            numbers.add(random.nextLong(10_000_000_000L));
        }
        Set<String> words = new HashSet<>();
        numbers.forEach(number -> words.add(NumberInWords.of(number)));

        assertThat(words).hasSameSizeAs(numbers);
    }
}
