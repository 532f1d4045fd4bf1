package vn.vinhdanh.sample.word;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

/** Words of which some are drawn more often than others. */
final class WeightedWords {

    private final NavigableMap<Integer, String> byUpperEnd = new TreeMap<>();
    private final int sum;

    WeightedWords(Map<String, String> weights) {
        int reached = 0;
        for (Map.Entry<String, String> word : weights.entrySet()) {
            reached += Integer.parseInt(word.getValue());
            byUpperEnd.put(reached, word.getKey());
        }
        sum = reached;
    }

    String draw(Random random) {
        return byUpperEnd.higherEntry(random.nextInt(sum)).getValue();
    }
}
