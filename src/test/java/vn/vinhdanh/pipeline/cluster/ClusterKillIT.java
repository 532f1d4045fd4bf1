package vn.vinhdanh.pipeline.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.database.PostgresServer;

/**
 * Whoever dies or hangs, the same package comes out as one process makes. The short form runs with the build; the long one, whose
 * figures stand in docs/scaling.md: {@code -Dit.test=ClusterKillIT -Dcertificates=20000}.
 */
class ClusterKillIT {

    private static final int CERTIFICATES = Integer.getInteger("certificates", 3_000);
    private static final int PARTITIONS = 20;
    private static final int TOLD_TO_END = 143;

    private static boolean share(Cluster cluster, int percent) {
        return cluster.certificates() >= CERTIFICATES * percent / 100;
    }

    @Test
    void twoWorkersAndTheManagerDieAndTheThirdHangsAndNothingIsLostDoubledOrDifferent(@TempDir Path home)
            throws Exception {
        Map<String, String> alone = AlonePackage.of(home.resolve("alone"), CERTIFICATES);
        try (Cluster cluster = new Cluster(home.resolve("cluster"), new PostgresServer())) {
            cluster.with("VINHDANH_CLUSTER_PARTITION", String.valueOf(CERTIFICATES / PARTITIONS));
            AlonePackage.copyInput(home.resolve("alone"), cluster.input());

            Member first =
                    cluster.with("VINHDANH_CLUSTER_MANAGER_WORKS", "false").manager("manager-1", "run");
            Member one = cluster.worker("worker-1");
            Member two = cluster.worker("worker-2");
            Member three = cluster.worker("worker-3");
            cluster.await("the first certificates", () -> cluster.certificates() > 0);
            cluster.await(
                    "the third at work", () -> !cluster.partitionOf("worker-3").isEmpty());
            three.freeze();
            String held = cluster.partitionOf("worker-3");
            Member standby = cluster.manager("manager-2", "watch", "--again", "1", "--settled", "0");
            cluster.await("a tenth", () -> share(cluster, 10));
            one.kill();
            cluster.await("a fifth", () -> share(cluster, 20));
            first.kill();
            cluster.await(
                    "the other manager",
                    () -> standby.told().contains("renderCertificates")
                            || cluster.logs().contains("manager-2 is the manager"));
            TimeUnit.SECONDS.sleep(Cluster.LEASE.toSeconds());
            three.thaw();
            cluster.await("a third", () -> share(cluster, 33));
            two.kill();

            cluster.await("the package", () -> standby.told().contains("Batches: 1 issued"));
            assertThat(standby.end()).isEqualTo(TOLD_TO_END);
            three.end();

            assertThat(held).as("what the third was at when it was frozen").isNotEmpty();
            assertThat(cluster.certificates()).isEqualTo(CERTIFICATES);
            assertThat(cluster.office().published("list")).isEqualTo(alone);
            System.out.printf(
                    "%d certificates, two workers and the manager killed, the third frozen at %s: %d files as one process"
                            + " makes them%n",
                    CERTIFICATES, held, alone.size());
        }
    }
}
