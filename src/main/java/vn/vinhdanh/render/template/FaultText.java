package vn.vinhdanh.render.template;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What FreeMarker complains of, as the house tells it: the file at fault, line, column, and why. */
final class FaultText {

    /** FreeMarker's own tips, its stack, and its lists of all that it knows. */
    private static final Pattern REST =
            Pattern.compile("(?s)(\\n----| \\(?The name was interpreted by| The alphabetical list| Help \\(latest).*");

    private FaultText() {}

    /** @param asked the template that was to be filled; the fault may stand in one that it takes in */
    static TemplateFault of(String asked, Exception fault, TemplateFiles files) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFault told) {
                return told;
            }
            if (cause instanceof ParseException wrong) {
                return new TemplateFault(
                        named(wrong.getTemplateName(), asked),
                        at(wrong.getLineNumber(), wrong.getColumnNumber()) + plain(wrong.getEditorMessage()),
                        fault);
            }
        }
        if (fault instanceof MissingName missing && missing.getCause() instanceof TemplateException place) {
            return new TemplateFault(named(place.getTemplateSourceName(), asked), at(place) + missing.told(), fault);
        }
        if (fault instanceof TemplateException wrong) {
            String reason = notFound(wrong)
                    .map(name -> "it takes in \"" + name + "\", which neither " + files.override()
                            + " nor the program itself has. Nothing else can be taken in; correct the name.")
                    .orElseGet(() -> plain(wrong.getMessageWithoutStackTop()));
            return new TemplateFault(named(wrong.getTemplateSourceName(), asked), at(wrong) + reason, fault);
        }
        return new TemplateFault(asked, plain(fault.getMessage()), fault);
    }

    private static Optional<String> notFound(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateNotFoundException nowhere) {
                return Optional.of(String.valueOf(nowhere.getTemplateName()));
            }
        }
        return Optional.empty();
    }

    private static String named(@Nullable String template, String asked) {
        return template == null ? asked : template;
    }

    private static String at(TemplateException fault) {
        Integer line = fault.getLineNumber();
        Integer column = fault.getColumnNumber();
        return line == null || column == null ? "" : at(line, column);
    }

    private static String at(int line, int column) {
        return line > 0 ? "line " + line + ", column " + column + ": " : "";
    }

    private static String plain(@Nullable String message) {
        return REST.matcher(String.valueOf(message))
                .replaceFirst("")
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
    }
}
