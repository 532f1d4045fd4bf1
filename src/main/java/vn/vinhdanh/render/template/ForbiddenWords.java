package vn.vinhdanh.render.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What FreeMarker knows and no template of an office needs. FreeMarker itself can only be told to refuse {@code ?new} and
 * {@code ?api}; all are looked for in the text, before any of it runs.
 */
final class ForbiddenWords {

    /** FreeMarker takes blanks and comments between the mark and the word. */
    private static final String GAP = "(?:\\s|<#--.*?-->|\\[#--.*?--\\]|<!--.*?-->)*+";

    private static final Pattern BUILT_INS =
            Pattern.compile("\\?" + GAP + "(new|api|eval_json|evalJson|eval|interpret)\\b", Pattern.DOTALL);
    private static final Pattern CLOCK = Pattern.compile("(?<![\\w\\])}?!])\\." + GAP + "(now)\\b", Pattern.DOTALL);

    private static final Map<String, String> REASONS = Map.of(
            "new", "would make objects of the program",
            "api", "would reach into the program",
            "now", "would print the clock, and the same batch would not come out the same twice");

    private ForbiddenWords() {}

    /** @throws TemplateRefused naming the first with its line */
    static void refuse(String template, String text) {
        refuse(template, text, BUILT_INS, "?");
        refuse(template, text, CLOCK, ".");
    }

    private static void refuse(String template, String text, Pattern forbidden, String mark) {
        Matcher matcher = forbidden.matcher(text);
        if (matcher.find()) {
            String word = matcher.group(1);
            long line = text.substring(0, matcher.start()).lines().count();
            boolean begins = matcher.start() == 0 || text.charAt(matcher.start() - 1) == '\n';
            throw new TemplateRefused(
                    template,
                    "line " + (begins ? line + 1 : line) + ": " + mark + word + " "
                            + REASONS.getOrDefault(word, "would run text as a template")
                            + ". Take it out; docs/templates.md tells what a template may use.",
                    null);
        }
    }
}
