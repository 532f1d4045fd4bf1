package vn.vinhdanh.golden.batch;

import java.util.List;

/**
 * What came of a batch.
 *
 * @param refused recipients whose texts no certificate has room for, as their clerk is told
 */
record BatchResult(long seed, int recipients, int refused, int papers, int pages, List<String> faults) {

    /** Each fault with the seed by which the batch is made again. */
    List<String> told() {
        return faults.stream().map(fault -> "seed " + seed + ": " + fault).toList();
    }
}
