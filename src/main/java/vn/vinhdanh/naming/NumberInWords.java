package vn.vinhdanh.naming;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Numbers in Vietnamese words as documents of money write them: every class of three digits in full, "linh" before a
 * single digit, "mốt", "tư" and "lăm" behind tens. icu4j spells, by these rules: those that it brings say "lẻ" and skip
 * classes, so that a digit could be added to what it writes.
 */
public final class NumberInWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String RULES = """
            %number:
              0: không; một; hai; ba; bốn; năm; sáu; bảy; tám; chín;
              10: mười; 11: mười >%%after-ten>;
              20: <%number< mươi; 21: <%number< mươi >%%after-tens>;
              100: <%number< trăm; 101: <%number< trăm >%%after-hundred>;
              1000: <%number< nghìn; 1001: <%number< nghìn >%%three>;
              1000000: <%number< triệu; 1000001: <%number< triệu >%%six>;
              1000000000: <%number< tỷ; 1000000001: <%number< tỷ >%%nine>;
            %%after-ten:
              0: =%number=; 5: lăm; 6: =%number=;
            %%after-tens:
              0: =%number=; 1: mốt; 2: =%number=; 4: tư; 5: lăm; 6: =%number=;
            %%after-hundred:
              0: linh =%number=; 10: =%number=;
            %%three:
              0: không trăm =%%after-hundred=; 100: =%number=;
            %%six:
              0: không nghìn =%%three=; 1000: <%%three< nghìn; 1001: <%%three< nghìn >%%three>;
            %%nine:
              0: không triệu =%%six=; 1000000: <%%three< triệu; 1000001: <%%three< triệu >%%six>;
            """;
    private static final RuleBasedNumberFormat SPELLING =
            new RuleBasedNumberFormat(RULES, ULocale.forLanguageTag("vi"));

    private NumberInWords() {}

    /** "hai triệu không nghìn không trăm linh năm". */
    public static String of(long number) {
        // the format keeps a state while it works
        synchronized (SPELLING) {
            return SPELLING.format(number, "%number");
        }
    }

    /**
     * An amount of money: "Hai triệu bảy trăm tám mươi nghìn đồng".
     *
     * @param amount whole đồng
     */
    public static String ofMoney(BigDecimal amount) {
        String words = of(amount.longValueExact());
        return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1) + " đồng";
    }
}
