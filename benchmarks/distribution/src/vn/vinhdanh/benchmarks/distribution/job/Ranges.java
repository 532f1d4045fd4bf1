package vn.vinhdanh.benchmarks.distribution.job;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.stereotype.Component;

/** Cuts the ordinals into ranges of equal length, one a partition. */
@Component
public class Ranges implements Partitioner {

    private final Work work;

    Ranges(Work work) {
        this.work = work;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> ranges = new TreeMap<>();
        for (int range = 0; range < work.partitions(); range++) {
            ExecutionContext context = new ExecutionContext();
            context.putInt("first", range * work.items() + 1);
            context.putInt("last", (range + 1) * work.items());
            ranges.put("range%04d".formatted(range), context);
        }
        return ranges;
    }
}
