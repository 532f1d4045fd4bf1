package vn.vinhdanh.benchmark.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Lets a peer print, first unmeasured and then measured, on as many threads as there are peers given. */
final class Timed {

    private final String name;
    private final String version;
    private final Work work;
    private final List<Peer> peers;

    Timed(String name, String version, Work work, List<? extends Peer> peers) {
        this.name = name;
        this.version = version;
        this.work = work;
        this.peers = List.copyOf(peers);
    }

    void run() throws Exception {
        Files.createDirectories(work.folder());
        ExecutorService threads = Executors.newFixedThreadPool(peers.size());
        try {
            print(threads, work.warmUp());
            long begin = System.nanoTime();
            long bytes = print(threads, work.documents());
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.println(new Result(name, version, peers.size(), work.documents(), seconds, bytes));
        } finally {
            threads.shutdown();
            peers.forEach(Peer::close);
        }
    }

    /** @return bytes written */
    private long print(ExecutorService threads, int documents) throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicLong bytes = new AtomicLong();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Peer peer : peers) {
            tasks.add(() -> {
                for (int i = next.getAndIncrement(); i < documents; i = next.getAndIncrement()) {
                    Certificate certificate = work.certificate(i);
                    byte[] content = peer.print(certificate);
                    Files.write(work.folder().resolve(certificate.fileName()), content);
                    bytes.addAndGet(content.length);
                }
                return null;
            });
        }
        for (Future<Void> ended : threads.invokeAll(tasks)) {
            ended.get();
        }
        return bytes.get();
    }
}
