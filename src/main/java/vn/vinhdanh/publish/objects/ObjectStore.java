package vn.vinhdanh.publish.objects;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.ManyAtOnce;
import vn.vinhdanh.publish.OutputStore;
import vn.vinhdanh.publish.Staging;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.render.RenderedDocument;

/** Object storage: each certificate an object, in a folder of its batch. */
@Component
@Conditional(OutputStore.InBucket.class)
final class ObjectStore implements OutputStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectStore.class);

    private static final int AT_ONCE = 8;

    private final Staging staging;
    private final Bucket bucket;
    private final String prefix;

    ObjectStore(ObjectStoreSettings settings, Staging staging) {
        this.staging = staging;
        this.bucket = new Bucket(settings);
        this.prefix = settings.prefix();
    }

    @Override
    public IssuedDocument put(String batch, RenderedDocument document) throws IOException {
        byte[] content = document.content();
        bucket.put(key(batch, document.path()), content);
        return new IssuedDocument(
                document.path(),
                document.kind().code(),
                Checksum.of(content),
                content.length,
                document.pages(),
                document.recipient(),
                document.ordinal());
    }

    @Override
    public void collect(String batch, Supplier<List<IssuedDocument>> documents) throws IOException {
        ManyAtOnce.waiting(AT_ONCE, staging.missing(batch, documents.get()), document -> collect(batch, document))
                .stream()
                .flatMap(Optional::stream)
                .sorted()
                .forEach(LOG::warn);
    }

    /** Why it could not be, where it could not. */
    private Optional<String> collect(String batch, IssuedDocument document) throws IOException {
        String key = key(batch, document.path());
        Optional<byte[]> content = bucket.get(key);
        if (content.isEmpty()) {
            return Optional.of("object " + key + " is missing; the certificate is made again");
        }
        String sha256 = Checksum.of(content.get());
        if (!sha256.equals(document.sha256())) {
            return Optional.of("object " + key + " holds " + content.get().length + " bytes with the sum " + sha256
                    + " where the register has " + document.bytes() + " with " + document.sha256()
                    + "; the certificate is made again");
        }
        staging.put(batch, document, content.get());
        return Optional.empty();
    }

    @Override
    public void clear(String batch) throws IOException {
        ManyAtOnce.waiting(AT_ONCE, bucket.keys(folder(batch)), key -> {
            bucket.remove(key);
            return key;
        });
    }

    private String key(String batch, String document) {
        return folder(batch) + staging.within(batch, document);
    }

    private String folder(String batch) {
        return prefix + "/" + batch + "/";
    }

    @Override
    public void close() {
        bucket.close();
    }
}
