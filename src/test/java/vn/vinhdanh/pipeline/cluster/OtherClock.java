package vn.vinhdanh.pipeline.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A machine whose clock is wrong, by libfaketime: what time it is there, not how long a second takes. */
record OtherClock(Path library) {

    private static final String PRELOAD = "LD_PRELOAD";

    static Optional<Path> installed() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
            return folders.map(folder -> folder.resolve("faketime/libfaketime.so.1"))
                    .filter(Files::exists)
                    .findFirst();
        }
    }

    /** For the members from now on. */
    Cluster set(Cluster cluster, String difference) {
        return cluster.with(PRELOAD, library.toString())
                .with("FAKETIME", difference)
                .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                // otherwise Java's waits return at once
                .with("FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    void reset(Cluster cluster) {
        cluster.without(PRELOAD);
    }
}
