package vn.vinhdanh.stock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of sheets as people write them: "12-14, 17". */
public record SheetNumbers(SortedSet<Integer> numbers) {

    private static final Pattern PART = Pattern.compile("(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?");

    public static SheetNumbers of(Collection<Integer> numbers) {
        return new SheetNumbers(new TreeSet<>(numbers));
    }

    /** Empty where it is no such list. */
    public static Optional<SheetNumbers> read(String written) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String part : List.of(written.strip().split("\\s*,\\s*", -1))) {
            Matcher range = PART.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 1 || last < first) {
                return Optional.empty();
            }
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return Optional.of(new SheetNumbers(numbers));
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int number : numbers) {
            if (first > 0 && number == last + 1) {
                last = number;
                continue;
            }
            add(parts, first, last);
            first = number;
            last = number;
        }
        add(parts, first, last);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int first, int last) {
        if (first > 0) {
            parts.add(first == last ? Integer.toString(first) : first + "-" + last);
        }
    }
}
