package vn.vinhdanh.review.merit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.vinhdanh.award.ClaimedAward;

/**
 * Past awards in one cell, as nominees list them: {@code CSTĐCS năm 2022, 2023; BK UBND tỉnh 2021 (QĐ số 12/QĐ-UBND)}.
 *
 * @param understood whether every part of the text was
 */
public record PastAwardsText(List<ClaimedAward> awards, boolean understood) {

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern DECISION = Pattern.compile(
            "(?iu)(?:,\\s*)?(?:theo )?(?:qđ|quyết định)(?: số)?[:\\s]*\\S*\\d\\S*(?:\\s*(?:ngày|,)\\s*\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})?");
    private static final Pattern PART = Pattern.compile("[;+]|\\s[-–•]\\s|,|(?iu)\\svà\\s");
    private static final Pattern YEARS = Pattern.compile(
            "(?iu)(?:các\\s+)?(?:năm(?:\\s+học)?)?\\s*:?\\s*((?:19|20)\\d{2})(?:\\s*[-–]\\s*((?:19|20)\\d{2}))?\\s*[.:]?$");
    private static final Pattern NONE = Pattern.compile("(?iu)không|chưa(?: có)?|-+");
    private static final int LONGEST_RANGE = 30;

    /** @param code the catalogue's code of an award as written */
    public static PastAwardsText read(String text, Function<String, Optional<String>> code) {
        String bare = DECISION.matcher(ASIDE.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        List<ClaimedAward> awards = new ArrayList<>();
        boolean understood = true;
        String current = null;
        if (NONE.matcher(bare).matches()) {
            return new PastAwardsText(List.of(), true);
        }
        for (String part : PART.splitAsStream(bare).toList()) {
            String words = part.replaceFirst("^[\\s•–-]+", "").strip();
            if (words.isEmpty()) {
                continue;
            }
            Matcher years = YEARS.matcher(words);
            boolean dated = years.find();
            String name = dated ? words.substring(0, years.start()).replaceFirst("[:\\s]+$", "") : words;
            if (!name.isEmpty()) {
                current = code.apply(name).orElse(null);
            }
            if (current == null || !dated) {
                understood = false;
            } else {
                addYears(awards, current, years);
            }
        }
        return new PastAwardsText(List.copyOf(awards), understood);
    }

    private static void addYears(List<ClaimedAward> awards, String code, Matcher years) {
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        IntStream.rangeClosed(first, Math.min(last, first + LONGEST_RANGE))
                .mapToObj(year -> new ClaimedAward(code, year))
                .forEach(awards::add);
    }
}
