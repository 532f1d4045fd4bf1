package vn.vinhdanh.pipeline.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.database.PostgresServer;

/** What goes wrong between machines that are all well: their clocks, the wire, the database. */
class ClusterTroubleIT {

    private static final int CERTIFICATES = 3_000;

    @Test
    void aDatabaseThatIsStartedAnewChangesNothing(@TempDir Path home) throws Exception {
        Map<String, String> alone = AlonePackage.of(home.resolve("alone"), CERTIFICATES);
        PostgresServer server = new PostgresServer(home.resolve("postgres"));
        try (Cluster cluster = new Cluster(home.resolve("cluster"), server)) {
            cluster.with("VINHDANH_CLUSTER_PARTITION", "100").with("VINHDANH_CLUSTER_MANAGER_WORKS", "false");
            AlonePackage.copyInput(home.resolve("alone"), cluster.input());
            Member first = cluster.manager("manager-1", "run");
            cluster.await("a step of the manager's own", () -> first.told().contains("reviewNominations"));
            server.restart();
            cluster.await(
                    "its end, or that it waits for workers",
                    () -> !first.isAlive() || first.told().contains("renderCertificates"));
            first.kill();

            Member worker = cluster.worker("worker");
            Member manager = cluster.manager("manager-2", "watch", "--again", "1", "--settled", "0");
            cluster.await("the first certificates", () -> cluster.certificates() > 0);
            server.restart();
            int before = cluster.certificates();

            cluster.await("the package", () -> manager.told().contains("Batches: 1 issued"));
            manager.end();
            worker.end();
            assertThat(before).as("made when the database was back").isBetween(1, CERTIFICATES - 1);
            assertThat(cluster.office().published("list")).isEqualTo(alone);
        }
    }

    @Test
    void clocksThatDifferACutWireAndARestartedDatabaseChangeNothing(@TempDir Path home) throws Exception {
        if (!CutWire.isPossible() || OtherClock.installed().isEmpty()) {
            System.out.println("ClusterTroubleIT is left out: it needs the command ip, root's rights, and libfaketime");
            assumeTrue(false, "no network namespaces or no other clock here");
        }
        Map<String, String> alone = AlonePackage.of(home.resolve("alone"), CERTIFICATES);
        PostgresServer server = new PostgresServer(home.resolve("postgres")).openTo(CutWire.NETWORK);
        try (CutWire wire = CutWire.laid();
                Cluster cluster = new Cluster(home.resolve("cluster"), server)) {
            cluster.with("VINHDANH_CLUSTER_PARTITION", "100").with("VINHDANH_CLUSTER_MANAGER_WORKS", "false");
            AlonePackage.copyInput(home.resolve("alone"), cluster.input());
            OtherClock clock = new OtherClock(OtherClock.installed().orElseThrow());
            Member slow = clock.set(cluster, "-8m").worker("slow");
            Member fast = clock.set(cluster, "+8m").worker("fast");
            clock.reset(cluster);
            Member far = cluster.under(wire.there()).reaching(CutWire.HERE).worker("far");
            for (Member worker : List.of(slow, fast, far)) {
                cluster.await("a worker that waits", () -> worker.told().contains("waits for partitions"));
            }
            Member manager = cluster.under().manager("manager", "run");
            cluster.await(
                    "the far worker at work", () -> !cluster.partitionOf("far").isEmpty());
            wire.cut();
            cluster.await(
                    "its partition given to another", () -> cluster.logs().contains("nothing has been heard of far"));
            assertThat(cluster.logs())
                    .doesNotContain("nothing has been heard of slow", "nothing has been heard of fast");
            wire.mend();
            server.restart();

            assertThat(manager.waitFor()).as(cluster.told()).isZero();
            far.end();
            slow.end();
            fast.end();
            assertThat(cluster.certificates()).isEqualTo(CERTIFICATES);
            assertThat(cluster.office().published("list")).isEqualTo(alone);
        }
    }
}
