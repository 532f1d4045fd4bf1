package vn.vinhdanh.naming;

import com.ibm.icu.text.CollationKey;
import java.util.List;

/** Where a name stands in a list. Words are compared one by one: as one text, a tone far behind would weigh too little. */
public final class SortingKey implements Comparable<SortingKey> {

    private final List<CollationKey> words;

    SortingKey(List<CollationKey> words) {
        this.words = words;
    }

    @Override
    public int compareTo(SortingKey other) {
        for (int i = 0; i < Math.min(words.size(), other.words.size()); i++) {
            int byWord = words.get(i).compareTo(other.words.get(i));
            if (byWord != 0) {
                return byWord;
            }
        }
        return Integer.compare(words.size(), other.words.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SortingKey key && words.equals(key.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
