package vn.vinhdanh.benchmarks.distribution.job;

/** What an earlier process of the job left with the workers, and that must go before the job starts again. */
@FunctionalInterface
public interface OldHandOut {

    void remove();
}
