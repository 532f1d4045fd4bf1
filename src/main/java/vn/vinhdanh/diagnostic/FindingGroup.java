package vn.vinhdanh.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Findings that are mended in one and the same way: one kind, one hint, many places.
 *
 * @param hint how all of them are mended
 * @param findings at least one, in the order in which they were found
 */
public record FindingGroup(FindingCode code, String hint, List<Finding> findings) {

    private static final String MORE = "…";
    private static final int MOST_TEXTS = 8;
    private static final int MOST_CHARACTERS = 120;

    private record Repair(FindingCode code, String hint) {}

    /** Errors first, then warnings, then notes; each in the order in which the first of its group was found. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Repair, List<Finding>> byRepair = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byRepair.computeIfAbsent(new Repair(finding.code(), finding.hint()), any -> new ArrayList<>())
                    .add(finding);
        }
        return byRepair.entrySet().stream()
                .map(group ->
                        new FindingGroup(group.getKey().code(), group.getKey().hint(), List.copyOf(group.getValue())))
                .sorted(Comparator.comparing(FindingGroup::severity))
                .toList();
    }

    public Severity severity() {
        return code.severity();
    }

    /** Whether a clerk has to do or to look at something: notes only tell. */
    public boolean asksForWork() {
        return severity() != Severity.NOTE;
    }

    public int count() {
        return findings.size();
    }

    public Finding first() {
        return findings.get(0);
    }

    /** What was found; where it is not the same everywhere, the first few of the different texts and dots. */
    public String message() {
        List<String> arguments = IntStream.range(0, first().arguments().size())
                .mapToObj(this::argument)
                .toList();
        return new Finding(code, first().at(), arguments).message();
    }

    private String argument(int index) {
        List<String> different = findings.stream()
                .map(finding ->
                        index < finding.arguments().size() ? finding.arguments().get(index) : "")
                .distinct()
                .limit(MOST_TEXTS + 1L)
                .toList();
        if (different.size() == 1) {
            return different.get(0);
        }
        String told = "";
        for (int number = 0; number < different.size(); number++) {
            String more = told.isEmpty() ? different.get(number) : told + "; " + different.get(number);
            if (number == MOST_TEXTS || more.length() > MOST_CHARACTERS) {
                return told.isEmpty() ? MORE : told + "; " + MORE;
            }
            told = more;
        }
        return told;
    }

    /** Each message once while they are few; one for all where they are more. */
    public List<String> messages(int most) {
        List<String> distinct = findings.stream()
                .map(Finding::message)
                .distinct()
                .limit(most + 1L)
                .toList();
        return distinct.size() > most ? List.of(message()) : distinct;
    }

    /** {@code Đề nghị: D5, D9–D12, F20}, cut off where a clerk would stop reading. */
    public String places() {
        return PlaceRanges.of(findings).text();
    }
}
