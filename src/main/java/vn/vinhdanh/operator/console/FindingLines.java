package vn.vinhdanh.operator.console;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingGroup;

/** Findings as commands print them. */
public final class FindingLines {

    private FindingLines() {}

    public static void print(List<Finding> findings, PrintWriter out) {
        FindingGroup.of(findings).forEach(group -> print(group, out));
    }

    private static void print(FindingGroup group, PrintWriter out) {
        String code = group.code().id();
        if (group.count() > 1) {
            out.println(group.count() + " x " + code + " in " + group.places());
        }
        for (Finding finding : group.findings()) {
            out.println(finding.at() + "  " + severity(finding) + " " + code + ": " + finding.message());
        }
        out.println("    -> " + group.hint());
    }

    /** For scripts. */
    public static Map<String, @Nullable Object> asMap(Finding finding) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("sheet", finding.at().sheet());
        result.put("row", finding.at().row());
        result.put("column", finding.at().column());
        result.put("severity", severity(finding));
        result.put("code", finding.code().id());
        result.put("message", finding.message());
        result.put("hint", finding.hint());
        return result;
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
