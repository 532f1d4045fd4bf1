package vn.vinhdanh.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** What one pass costs: time, processor time of all threads, heap in use behind a collection, memory of the process. */
public final class Measured {

    private static final long MILLION = 1_000_000;
    private static final AtomicLong MOST_HEAP = new AtomicLong();
    private static final Set<String> HEAP_POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(pool -> pool.getName())
            .collect(Collectors.toSet());

    static {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector)
                .addNotificationListener((notification, any) -> {
                    var collected = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
                    long heap = collected.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                            .filter(pool -> HEAP_POOLS.contains(pool.getKey()))
                            .map(Map.Entry::getValue)
                            .mapToLong(MemoryUsage::getUsed)
                            .sum();
                    MOST_HEAP.accumulateAndGet(heap, Math::max);
                }, null, null));
    }

    private final OperatingSystemMXBean system =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long begin = System.nanoTime();
    private final long beginCpu = system.getProcessCpuTime();
    private long millis;
    private long cpuMillis;

    public void stop() {
        millis = (System.nanoTime() - begin) / MILLION;
        cpuMillis = (system.getProcessCpuTime() - beginCpu) / MILLION;
    }

    /** One line, tab-separated; intake.sh gathers them. */
    public void print(String way, int pass, Map<String, String> more) throws IOException {
        System.out.println(String.join(
                "\t",
                "RESULT",
                way,
                Integer.toString(pass),
                Long.toString(millis),
                Long.toString(cpuMillis),
                Long.toString(MOST_HEAP.get() >> 20),
                Long.toString(residentKilobytes() >> 10),
                more.toString()));
    }

    /** The most that the process has held so far, as Linux counts it; 0 elsewhere. */
    private static long residentKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
