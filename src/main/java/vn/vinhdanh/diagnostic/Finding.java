package vn.vinhdanh.diagnostic;

import java.util.List;

/**
 * One thing that is wrong or was assumed, and where. Its Vietnamese texts come from {@link FindingTexts}.
 *
 * @param arguments fill the places {0}, {1} ... of the message and the hint
 */
public record Finding(FindingCode code, CellRef at, List<String> arguments) {

    public static Finding of(FindingCode code, CellRef at, String... arguments) {
        return new Finding(code, at, List.of(arguments));
    }

    /** The same finding, told of another place. */
    public Finding movedTo(CellRef place) {
        return new Finding(code, place, arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    public String message() {
        return FindingTexts.message(this);
    }

    /** What the clerk does about it. */
    public String hint() {
        return FindingTexts.hint(this);
    }
}
