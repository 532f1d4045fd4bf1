package vn.vinhdanh.pipeline.cluster;

import jakarta.validation.constraints.Min;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How several processes work together; only with the profile {@code cluster}.
 *
 * @param database address of the PostgreSQL database, as JDBC has it
 * @param name of this process, for the eyes of operators; without it process number and machine
 * @param partition so many certificates a worker takes at once
 * @param lease so long nothing may be heard of a process before another takes over what it was at
 * @param attempts so often a partition is begun before the batch fails with its reason
 * @param managerWorks whether the manager makes certificates too, so that a night without workers goes on
 */
@ConfigurationProperties("vinhdanh.cluster")
public record ClusterSettings(
        @Nullable String database,
        @Nullable String username,
        @Nullable String password,
        @Nullable String name,
        @DefaultValue("1000") @Min(1) int partition,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("5") @Min(1) int attempts,
        @DefaultValue("true") boolean managerWorks) {

    /** Of the lease: a sign of life each time, and so many may be missed. */
    static final int SIGNS = 6;

    private static final int LONGEST_NAME = 50;

    /** What is shorter than a sign of life each second would take a slow machine for a dead one. */
    private static final Duration SHORTEST = Duration.ofSeconds(SIGNS);

    public ClusterSettings {
        if (lease.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("vinhdanh.cluster.lease is " + lease.toSeconds() + "s. Allowed: "
                    + SHORTEST.toSeconds() + "s and more");
        }
    }

    /** The name under which this process works; no longer than the engine keeps it. */
    public String member() {
        String whole = Objects.requireNonNullElseGet(
                name, () -> ManagementFactory.getRuntimeMXBean().getName());
        return whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
    }

    Duration sign() {
        return lease.dividedBy(SIGNS);
    }
}
