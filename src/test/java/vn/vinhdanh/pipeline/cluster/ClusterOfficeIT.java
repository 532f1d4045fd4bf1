package vn.vinhdanh.pipeline.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.database.PostgresServer;

/** What the people see who run several processes: one manager at a time, workers that fit, a partition that cannot be made. */
class ClusterOfficeIT {

    private static final int CERTIFICATES = 1_000;
    private static final int LOCKED = 4;
    private static final int FAILED = 1;
    private static final int TOLD_TO_END = 143;
    private static final int WRONG_USAGE = 2;

    @Test
    void aPartitionThatCannotBeMadeFailsWithItsReasonAndTheNextRunMakesIt(@TempDir Path home) throws Exception {
        Map<String, String> alone = AlonePackage.of(home.resolve("alone"), CERTIFICATES);
        try (Cluster cluster = new Cluster(home.resolve("cluster"), new PostgresServer())) {
            cluster.with("VINHDANH_CLUSTER_PARTITION", "100").with("VINHDANH_CLUSTER_ATTEMPTS", "6");
            AlonePackage.copyInput(home.resolve("alone"), cluster.input());
            String inTheWay = alone.keySet().stream()
                    .filter(file -> file.matches("giay-khen/.*\\.pdf"))
                    .sorted()
                    .skip(500)
                    .findFirst()
                    .orElseThrow();
            Path blocked = Files.createDirectories(
                    cluster.store().resolve("staging/list").resolve(inTheWay));
            Files.writeString(blocked.resolve("not-empty"), "");

            Member stranger =
                    cluster.with("VINHDANH_DECISION_ORDER", "unit-and-name").worker("stranger");
            cluster.without("VINHDANH_DECISION_ORDER");
            Member worker = cluster.worker("worker");
            for (Member waiting : List.of(stranger, worker)) {
                cluster.await("a worker that waits", () -> waiting.told().contains("waits for partitions"));
            }
            Member manager = cluster.manager("manager", "run");
            cluster.await("the manager", () -> manager.told().contains("readNominations"));
            Member second = cluster.manager("second", "run");
            cluster.await("the worker at work", () -> worker.told().contains("certificates in"));
            Member status = cluster.manager("status", "status", "--workers");

            assertThat(second.waitFor()).as(second.told()).isEqualTo(LOCKED);
            assertThat(second.told()).contains("Another manager (manager) is at work");
            assertThat(stranger.waitFor()).as(stranger.told()).isEqualTo(WRONG_USAGE);
            assertThat(stranger.told()).contains("it would make other papers than the manager");
            assertThat(status.waitFor()).as(status.told()).isZero();
            assertThat(status.told()).contains("Manager: manager", "worker ", "renderCertificates:");
            assertThat(manager.waitFor()).as(manager.told()).isEqualTo(FAILED);
            assertThat(manager.told())
                    .contains("1 of 10 partitions of renderCertificates could not be made", "given up after 6 attempts")
                    // the 501st of those that stayed: one has gone back before it, and the headings are a row too
                    .contains("sheet “Cá nhân”, row 503", "staging/list/giay-khen");
            assertThat(cluster.certificates()).isBetween(CERTIFICATES - 100, CERTIFICATES - 1);

            Files.delete(blocked.resolve("not-empty"));
            Files.delete(blocked);
            Member again = cluster.manager("manager", "run");
            assertThat(again.waitFor()).as(again.told()).isZero();
            assertThat(worker.end()).as(worker.told()).isEqualTo(TOLD_TO_END);
            assertThat(worker.told()).contains("has ended as asked");
            assertThat(cluster.office().published("list")).isEqualTo(alone);
        }
    }
}
