package vn.vinhdanh.publish.returned;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.Finding;

/**
 * A comment as this program writes it: the clerk's own text first, where there is one, then a line that names the mark,
 * then the findings.
 *
 * @param clerks the clerk's own part; empty where the comment is only ours
 * @param mark the number under which {@link MarkMemory} knows the cell
 */
record CommentText(String clerks, int mark) {

    static final String AUTHOR = "Vinh Danh";

    private static final int LONGEST = 32_000;
    private static final Pattern OURS = Pattern.compile("(?:^|\\R+)" + AUTHOR + " \\[(\\d{1,9})]\\R");

    static @Nullable CommentText read(String text) {
        Matcher heading = OURS.matcher(text);
        return heading.find()
                ? new CommentText(text.substring(0, heading.start()), Integer.parseInt(heading.group(1)))
                : null;
    }

    static String write(String clerks, int mark, List<Finding> findings) {
        String ours = findings.stream()
                .map(finding -> SeverityName.of(finding.severity()) + ": " + finding.message() + "\nCách xử lý: "
                        + finding.hint())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return Excerpt.cut((clerks.isEmpty() ? "" : clerks + "\n\n") + AUTHOR + " [" + mark + "]\n" + ours, LONGEST);
    }
}
