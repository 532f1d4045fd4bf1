package vn.vinhdanh.benchmark.peer;

import java.util.Locale;

/** The line that tells what one peer did; the chart reads it. */
record Result(String peer, String version, int threads, int documents, double seconds, long bytes) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "RESULT %s %s threads=%d documents=%d seconds=%.3f bytes-each=%d",
                peer,
                version,
                threads,
                documents,
                seconds,
                bytes / documents);
    }
}
