package vn.vinhdanh.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Watches one document being laid out. The engine only logs what it cannot do and goes on, with another font or without
 * the artwork; no office could sign such a paper, so here it is a fault.
 */
final class LayoutWatch {

    private static final int TOLD = 3;

    private static final Pattern DECLARATION =
            Pattern.compile("<!ENTITY|<!DOCTYPE[^>\\[]*\\[", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNKNOWN_PROPERTY = Pattern.compile("(unrecognized CSS property at line )(\\d{1,6})");

    private final String title;
    private final Collection<String> families;
    private final Set<String> complaints = new LinkedHashSet<>();
    private @Nullable String lastRead;
    private final Duration longest;
    private volatile boolean isGivenUp;

    /**
     * @param families what a style may name
     * @param longest after which the layout is given up
     */
    LayoutWatch(String title, Collection<String> families, Duration longest) {
        this.title = title;
        this.families = families;
        this.longest = longest;
    }

    /** Called from another thread when the time is over. */
    void giveUp() {
        isGivenUp = true;
    }

    /** Asked again and again while lines are broken: tables within tables can take longer than anybody lives. */
    void mayGoOn() {
        if (isGivenUp) {
            throw new LayoutFault(
                    title, "laying it out took more than " + longest.toMillis() / 1000.0 + " seconds", lastRead, null);
        }
    }

    /** Entities can name files, and grow without end; a page needs none beyond those of XML. */
    void declaresNothing(String xhtml) {
        Matcher declared = DECLARATION.matcher(xhtml);
        if (declared.find()) {
            long line = xhtml.substring(0, declared.end()).lines().count();
            throw new LayoutFault(
                    title, "line " + line + " of its page declares entities, which no page may", null, null);
        }
    }

    /** Memory or stack ran out. */
    LayoutFault tooMuch(Error error) {
        return new LayoutFault(title, "it is nested too deeply or too large for this machine", lastRead, error);
    }

    void reads(String file) {
        lastRead = file;
    }

    void note(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.add(told(diagnostic.getFormattedMessage().strip()));
        }
    }

    /** The engine counts these lines from nought, and does not say what there is. */
    private String told(String complaint) {
        Matcher property = UNKNOWN_PROPERTY.matcher(complaint);
        if (property.find()) {
            return property.replaceFirst("$1" + (Integer.parseInt(property.group(2)) + 1));
        }
        return complaint.startsWith("Font list is empty")
                ? "Font list is empty: fonts/fonts.yaml has no face of the family, weight and style that is asked for."
                        + " There is: " + String.join(", ", families)
                : complaint;
    }

    void nothingMayBeWrong() {
        if (!complaints.isEmpty()) {
            throw new LayoutFault(title, reasons(), lastRead, null);
        }
    }

    /** What the engine threw, with what it had complained of before. */
    LayoutFault fault(RuntimeException thrown) {
        complaints.add(String.valueOf(thrown.getMessage()));
        return new LayoutFault(title, reasons(), lastRead, thrown);
    }

    private String reasons() {
        return complaints.stream()
                .limit(TOLD)
                .map(reason -> reason.replaceAll("\\s*\\R\\s*", " ").replaceFirst("\\.$", ""))
                .reduce((a, b) -> a + "; " + b)
                .orElse("no reason was given");
    }
}
