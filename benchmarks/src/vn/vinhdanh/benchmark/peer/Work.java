package vn.vinhdanh.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a peer is asked to do.
 *
 * @param folder where each document becomes a file
 * @param warmUp how many documents come before the clock is started
 */
record Work(Templates templates, List<Certificate> certificates, Path folder, int documents, int warmUp) {

    /** @param args templates, content, folder, documents, documents to warm up with */
    static Work of(String[] args) throws IOException {
        return new Work(
                new Templates(Path.of(args[0]).toAbsolutePath()),
                Certificate.read(Path.of(args[1])),
                Path.of(args[2]).toAbsolutePath(),
                Integer.parseInt(args[3]),
                Integer.parseInt(args[4]));
    }

    /** The same, for those that have warmed up already. */
    Work warmedUp() {
        return new Work(templates, certificates, folder, documents, 0);
    }

    /** Asked for more than there is content, it begins again with the first. */
    Certificate certificate(int index) {
        Certificate content = certificates.get(index % certificates.size());
        return new Certificate(index + 1, content.title(), content.texts());
    }
}
