package vn.vinhdanh.render.pdf;

import com.openhtmltopdf.util.Diagnostic;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Watches one document being laid out. The engine only logs what it cannot do and goes on, with another font or without
 * the artwork; no office could sign such a paper, so here it is a fault.
 */
final class LayoutWatch {

    private static final int TOLD = 3;

    private final String title;
    private final Set<String> complaints = new LinkedHashSet<>();
    private @Nullable String lastRead;

    LayoutWatch(String title) {
        this.title = title;
    }

    void reads(String file) {
        lastRead = file;
    }

    void note(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.add(diagnostic.getFormattedMessage().strip());
        }
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
