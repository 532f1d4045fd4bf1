package vn.vinhdanh.publish.objects;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.StringUtils;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.utils.Md5Utils;

/** The objects of one bucket, each known by its key. What the client fails with is told to whoever runs the program. */
final class Bucket implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofMinutes(2);

    private final ObjectStoreSettings settings;
    private final String name;
    private final S3Client client;

    Bucket(ObjectStoreSettings settings) {
        this.settings = settings;
        this.name = Objects.requireNonNull(settings.bucket(), "no bucket is named");
        this.client = client(settings);
    }

    /** As plain as the protocol allows: servers other than Amazon's know neither parted bodies nor the newer checksums. */
    private static S3Client client(ObjectStoreSettings settings) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT))
                .overrideConfiguration(calls -> calls.apiCallTimeout(CALL).retryStrategy(RetryMode.STANDARD))
                .serviceConfiguration(
                        requests -> requests.chunkedEncodingEnabled(false).expectContinueEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (StringUtils.hasText(settings.endpoint())) {
            client.endpointOverride(URI.create(settings.endpoint()));
        }
        if (StringUtils.hasText(settings.accessKey()) && StringUtils.hasText(settings.secretKey())) {
            client.credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        }
        return client.build();
    }

    /** A body that is spoilt on its way is refused, by the one sum that every server knows. */
    void put(String key, byte[] content) throws ObjectStoreFailed {
        ask(
                key,
                s3 -> s3.putObject(
                        object -> object.bucket(name)
                                .key(key)
                                .contentType("application/pdf")
                                .contentMD5(Md5Utils.md5AsBase64(content)),
                        RequestBody.fromBytes(content)));
    }

    Optional<byte[]> get(String key) throws ObjectStoreFailed {
        return ask(key, s3 -> {
            try {
                return Optional.of(
                        s3.getObjectAsBytes(object -> object.bucket(name).key(key))
                                .asByteArrayUnsafe());
            } catch (NoSuchKeyException missing) {
                return Optional.empty();
            }
        });
    }

    /** Of all objects whose keys begin so. */
    List<String> keys(String folder) throws ObjectStoreFailed {
        return ask(
                folder,
                s3 -> s3.listObjectsV2Paginator(objects -> objects.bucket(name).prefix(folder)).contents().stream()
                        .map(S3Object::key)
                        .filter(key -> key.startsWith(folder))
                        .toList());
    }

    /** One by one: the request for many carries a checksum that not every server knows. */
    void remove(String key) throws ObjectStoreFailed {
        ask(key, s3 -> s3.deleteObject(object -> object.bucket(name).key(key)));
    }

    private <R> R ask(String key, Function<S3Client, R> call) throws ObjectStoreFailed {
        try {
            return call.apply(client);
        } catch (SdkException failure) {
            throw ObjectStoreFailed.of(settings, key, failure);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
