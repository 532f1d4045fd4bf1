package vn.vinhdanh.diagnostic;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The one catalogue of finding texts: {@code findings_vi.properties}, keyed by the finding's id. */
public final class FindingTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "vn.vinhdanh.diagnostic.findings",
            VIETNAMESE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private FindingTexts() {}

    static String message(Finding finding) {
        return text(finding, "message");
    }

    static String hint(Finding finding) {
        return text(finding, "hint");
    }

    private static String text(Finding finding, String part) {
        String pattern = TEXTS.getString(finding.code().id() + "." + part);
        Object[] arguments =
                finding.arguments().stream().map(FindingTexts::orBlank).toArray();
        return new MessageFormat(pattern, VIETNAMESE).format(arguments);
    }

    /** An empty argument would leave a gap in the sentence that reads as a fault of the program. */
    private static String orBlank(String argument) {
        return argument.isBlank() ? TEXTS.getString("blank") : argument;
    }
}
