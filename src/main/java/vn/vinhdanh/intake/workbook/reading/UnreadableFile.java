package vn.vinhdanh.intake.workbook.reading;

import java.util.List;
import vn.vinhdanh.diagnostic.FindingCode;

/** The file as a whole cannot be taken: why, as the finding that its reader makes of it. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final transient List<String> arguments;

    public UnreadableFile(FindingCode code, String... arguments) {
        super(code.id());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public FindingCode code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
