package vn.vinhdanh.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A person's name taken apart by place, as Vietnamese names are: family name first, given name last. Names of peoples
 * who order theirs otherwise are taken apart by place too, and nothing is printed from the parts.
 *
 * @param family empty where the name is one word
 * @param middle empty, or one word or more: "Thị Minh"
 */
public record PersonName(String family, String middle, String given) {

    public static PersonName of(String name) {
        List<String> words = words(name);
        int last = words.size() - 1;
        return new PersonName(
                last > 0 ? words.get(0) : "",
                last > 1 ? String.join(" ", words.subList(1, last)) : "",
                words.get(last));
    }

    /** Given name, then middle names and family name from behind: the order of their weight in a list. */
    List<String> byWeight() {
        List<String> weights = new ArrayList<>(words(family + " " + middle + " " + given));
        Collections.reverse(weights);
        return weights;
    }

    static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }
}
