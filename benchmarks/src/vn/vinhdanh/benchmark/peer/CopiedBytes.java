package vn.vinhdanh.benchmark.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The floor: no certificate is made, the bytes of one that is there are written again and again. */
public final class CopiedBytes implements Peer {

    private final byte[] content;

    private CopiedBytes(byte[] content) {
        this.content = content;
    }

    /** @param args as {@link Work#of} takes them, then the file to copy */
    public static void main(String[] args) throws Exception {
        CopiedBytes peer = new CopiedBytes(Files.readAllBytes(Path.of(args[5])));
        new Timed("copied-bytes", "-", Work.of(args), List.of(peer, peer)).run();
    }

    @Override
    public byte[] print(Certificate certificate) {
        return content;
    }
}
