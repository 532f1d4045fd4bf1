package vn.vinhdanh.observation.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import vn.vinhdanh.observation.metrics.Series.Kind;

/** All figures of the process, and those that earlier processes left: counters go on over passes, nights and crashes. */
public final class Figures {

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Series, Sum> sums = new ConcurrentHashMap<>();

    public Figures() {
        new JvmMemoryMetrics().bindTo(registry);
    }

    /** Read by whoever writes the figures down, while the steps count on. */
    private static final class Sum {
        private double value;
        private long times;

        synchronized void add(double amount, long more) {
            value += amount;
            times += more;
        }

        synchronized void set(double now) {
            value = now;
        }

        synchronized double value() {
            return value;
        }

        synchronized long times() {
            return times;
        }
    }

    /** @param labels in pairs of name and value */
    public void count(String name, double amount, String... labels) {
        sum(Series.of(name, Kind.COUNTER, labels)).add(amount, 1);
    }

    public void set(String name, double value, String... labels) {
        sum(Series.of(name, Kind.GAUGE, labels)).set(value);
    }

    public void time(String name, Duration taken, String... labels) {
        sum(Series.of(name, Kind.TIMER, labels)).add(taken.toNanos() / NANOS, 1);
    }

    private Sum sum(Series series) {
        return sums.computeIfAbsent(series, this::registered);
    }

    private Sum registered(Series series) {
        Sum sum = new Sum();
        switch (series.kind()) {
            case COUNTER ->
                FunctionCounter.builder(series.name(), sum, Sum::value)
                        .tags(series.tags())
                        .register(registry);
            case GAUGE ->
                Gauge.builder(series.name(), sum, Sum::value)
                        .tags(series.tags())
                        .strongReference(true)
                        .register(registry);
            case TIMER ->
                FunctionTimer.builder(series.name(), sum, Sum::times, Sum::value, TimeUnit.SECONDS)
                        .tags(series.tags())
                        .register(registry);
        }
        return sum;
    }

    /** As Prometheus reads it. */
    public String text() {
        return registry.scrape();
    }

    /** @param value of a timer the seconds */
    record Kept(Series series, double value, long times) {}

    List<Kept> kept() {
        List<Kept> kept = new ArrayList<>();
        sums.forEach((series, sum) -> kept.add(new Kept(series, sum.value(), sum.times())));
        return kept;
    }

    /** Goes on from what an earlier process left. */
    void goOnFrom(List<Kept> kept) {
        kept.forEach(one -> sum(one.series()).add(one.value(), one.times()));
    }
}
