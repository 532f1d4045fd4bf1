package vn.vinhdanh.benchmark.peer;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a library by the name of the jar that a class of it came from. */
final class Versions {

    private static final Pattern NUMBER = Pattern.compile("-(\\d[\\w.-]*)\\.jar$");

    private Versions() {}

    static String of(Class<?> part) {
        String jar = Path.of(part.getProtectionDomain().getCodeSource().getLocation().getPath())
                .getFileName()
                .toString();
        Matcher number = NUMBER.matcher(jar);
        return number.find() ? number.group(1) : jar;
    }
}
