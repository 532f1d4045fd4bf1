package vn.vinhdanh.benchmarks.distribution.job;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** How much there is to do, and the name of the process that does a part of it. */
@ConfigurationProperties("work")
public record Work(int partitions, int items, String worker) {

    public static final String JOB = "makeAll";
    public static final String WORKER_STEP = "make";
    public static final int CHUNK = 20;
    static final long ITEM_MILLIS = 10;
}
