package vn.vinhdanh.render.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.award.EditDistance;

/** Tells which names there are where one was asked for that is not: the nearest, or all when none is near. */
public final class NearestNames {

    private static final int TOLD = 3;
    private static final int LISTED = 20;

    private NearestNames() {}

    /** "The nearest name is "title"." or "There is: a, b, c." */
    public static String of(String asked, Collection<String> there) {
        List<String> near = there.stream()
                .filter(name -> distance(asked, name) <= Math.max(2, asked.length() / 3))
                .filter(name -> distance(asked, name) < Math.min(asked.length(), name.length()))
                .sorted(Comparator.comparingInt((String name) -> distance(asked, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TOLD)
                .map(name -> "\"" + name + "\"")
                .toList();
        if (!near.isEmpty()) {
            return (near.size() == 1 ? "The nearest name is " : "The nearest names are ") + String.join(", ", near)
                    + ".";
        }
        List<String> all = there.stream().sorted().limit(LISTED).toList();
        return all.isEmpty()
                ? "There is none."
                : "There is: " + String.join(", ", all) + (there.size() > LISTED ? ", …" : "") + ".";
    }

    private static int distance(String a, String b) {
        return EditDistance.between(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    }
}
