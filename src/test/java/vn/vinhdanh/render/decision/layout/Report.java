package vn.vinhdanh.render.decision.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What of a decision is not as the table asks for: all of it, not only the first. */
final class Report {

    private final List<String> faults = new ArrayList<>();

    void holds(boolean is, String what, Object... arguments) {
        if (!is) {
            faults.add(arguments.length == 0 ? what : String.format(Locale.ROOT, what, arguments));
        }
    }

    void within(double actual, double least, double most, String what, Object... arguments) {
        holds(
                actual >= least && actual <= most,
                "%s: %.2f, not %.2f to %.2f",
                arguments.length == 0 ? what : String.format(Locale.ROOT, what, arguments),
                actual,
                least,
                most);
    }

    void near(double actual, double expected, double tolerance, String what, Object... arguments) {
        within(actual, expected - tolerance, expected + tolerance, what, arguments);
    }

    List<String> faults() {
        return faults;
    }
}
