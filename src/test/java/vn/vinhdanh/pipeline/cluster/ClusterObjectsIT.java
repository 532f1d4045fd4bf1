package vn.vinhdanh.pipeline.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.database.PostgresServer;
import vn.vinhdanh.publish.objects.S3Server;

/** Workers that share no folder with the manager leave their certificates in object storage. */
class ClusterObjectsIT {

    private static final int CERTIFICATES = 300;

    @Test
    void theSamePackageComesOutOfObjectStorage(@TempDir Path home) throws Exception {
        Map<String, String> alone = AlonePackage.of(home.resolve("alone"), CERTIFICATES);
        Path apart = Files.createDirectories(home.resolve("apart"));
        try (S3Server storage = new S3Server(home);
                Cluster cluster = new Cluster(home.resolve("cluster"), new PostgresServer())) {
            String bucket = storage.newBucket();
            cluster.with("VINHDANH_CLUSTER_MANAGER_WORKS", "false")
                    .with("VINHDANH_CLUSTER_PARTITION", "100")
                    .with("VINHDANH_CLUSTER_OBJECTS_BUCKET", bucket)
                    .with("VINHDANH_CLUSTER_OBJECTS_ENDPOINT", storage.endpoint())
                    .with("VINHDANH_CLUSTER_OBJECTS_ACCESSKEY", S3Server.ACCESS_KEY)
                    .with("VINHDANH_CLUSTER_OBJECTS_SECRETKEY", S3Server.SECRET_KEY);
            AlonePackage.copyInput(home.resolve("alone"), cluster.input());
            Member manager = cluster.manager("manager", "run");
            Member worker =
                    cluster.with("VINHDANH_FOLDERS_STORE", apart.toString()).worker("worker");

            assertThat(manager.waitFor()).as(cluster.told()).isZero();
            worker.end();
            assertThat(worker.told()).contains("100 certificates in");
            assertThat(apart).as("what the worker wrote into a folder").isEmptyDirectory();
            assertThat(cluster.office().published("list")).isEqualTo(alone);
            assertThat(storage.keys(bucket))
                    .as("what is left once the package is out")
                    .isEmpty();
        }
    }
}
