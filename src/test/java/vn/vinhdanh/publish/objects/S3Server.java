package vn.vinhdanh.publish.objects;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A real server of object storage, as a process of its own that keeps everything in memory. */
public final class S3Server implements AutoCloseable {

    public static final String ACCESS_KEY = "vinhdanh";
    public static final String SECRET_KEY = "bi-mat";

    private static final Path PROGRAM = Path.of("target/s3proxy.jar");
    private static final Pattern LISTENS = Pattern.compile("Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final String endpoint;
    private final S3Client client;
    private final AtomicInteger last = new AtomicInteger();

    public S3Server(Path home) throws IOException, InterruptedException {
        // it tells each byte of each request
        ((Logger) LoggerFactory.getLogger("software.amazon.awssdk")).setLevel(Level.WARN);
        Path settings = Files.writeString(
                home.resolve("s3proxy.conf"), """
                s3proxy.endpoint=http://127.0.0.1:0
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient
                jclouds.identity=any
                jclouds.credential=any
                """.replaceFirst("%s", ACCESS_KEY).replaceFirst("%s", SECRET_KEY));
        Path log = home.resolve("s3proxy.log");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        endpoint = "http://127.0.0.1:" + port(log);
        client = S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .serviceConfiguration(requests -> requests.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .build();
    }

    private String port(Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            Matcher listens = LISTENS.matcher(Files.readString(log));
            if (listens.find()) {
                return listens.group(1);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        process.destroyForcibly();
        throw new IllegalStateException("no object storage could be started: " + Files.readString(log));
    }

    public String endpoint() {
        return endpoint;
    }

    public String newBucket() {
        String bucket = "van-phong-" + last.incrementAndGet();
        client.createBucket(request -> request.bucket(bucket));
        return bucket;
    }

    void put(String bucket, String key, String content) {
        client.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(content));
    }

    void remove(String bucket, String key) {
        client.deleteObject(request -> request.bucket(bucket).key(key));
    }

    public List<String> keys(String bucket) {
        return client.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    String contentType(String bucket, String key) {
        return client.headObject(request -> request.bucket(bucket).key(key)).contentType();
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("the object storage did not end", e));
        }
    }
}
