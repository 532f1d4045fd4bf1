package vn.vinhdanh.benchmark.peer;

/** One way to make a certificate; each thread has a peer of its own, which may share what is safe to share. */
public interface Peer extends AutoCloseable {

    byte[] print(Certificate certificate) throws Exception;

    @Override
    default void close() {}
}
