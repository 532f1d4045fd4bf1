package vn.vinhdanh.benchmarks.distribution;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All that runs in one trial: database, broker, two workers, and the process of the job. */
final class Processes implements AutoCloseable {

    private static final String MAIN = "vn.vinhdanh.benchmarks.distribution.job.ChildProcess";
    private static final String BROKER = "vn.vinhdanh.benchmarks.distribution.artemis.BrokerProcess";
    private static final String READY = "Started ChildProcess";

    private final Way way;
    private final Scenario scenario;
    private final Path directory;
    private final Database database;
    private final int brokerPort = freePort();
    private final List<ChildJvm> children = new ArrayList<>();
    private final List<ChildJvm> workers = new ArrayList<>();
    private ChildJvm broker;

    private Processes(Way way, Scenario scenario, Path directory) throws IOException, SQLException {
        this.way = way;
        this.scenario = scenario;
        this.directory = directory;
        this.database = Database.create(directory.resolve("database"), freePort());
    }

    static Processes start(Way way, Scenario scenario, Path directory) throws Exception {
        Processes processes = new Processes(way, scenario, directory);
        try {
            if (way == Way.ARTEMIS) {
                processes.startBroker();
            }
            processes.startWorker("worker-1");
            processes.startWorker("worker-2");
            return processes;
        } catch (Exception e) {
            processes.close();
            throw e;
        }
    }

    Database database() {
        return database;
    }

    ChildJvm firstWorker() {
        return workers.get(0);
    }

    ChildJvm startJob() throws IOException {
        return child(log("manager"), MAIN, properties("job", "manager"));
    }

    void startBroker() throws Exception {
        broker = child(
                log("broker"),
                BROKER,
                List.of("logback.configurationFile=quiet.xml"),
                String.valueOf(brokerPort),
                directory.resolve("broker").toString());
        Patience.until(Duration.ofSeconds(60), "the broker listens", this::brokerListens);
    }

    void killBroker() throws InterruptedException {
        broker.kill();
    }

    Path log(String name) {
        return directory.resolve(name + ".log");
    }

    private void startWorker(String name) throws Exception {
        Path log = log(name);
        workers.add(child(log, MAIN, properties("worker", name)));
        Patience.until(
                Duration.ofSeconds(60), name + " is ready", () -> Files.readString(log).contains(READY));
    }

    private ChildJvm child(Path log, String mainClass, List<String> properties, String... arguments)
            throws IOException {
        ChildJvm child = ChildJvm.start(log, mainClass, properties, arguments);
        children.add(child);
        return child;
    }

    private List<String> properties(String part, String name) {
        return List.of(
                "spring.profiles.active=" + part + "," + way.label(),
                "spring.datasource.url=" + database.url(),
                "spring.artemis.broker-url=" + BrokerAddress.of(brokerPort),
                "work.partitions=" + scenario.partitions(),
                "work.items=" + scenario.items(),
                "work.worker=" + name);
    }

    private boolean brokerListens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", brokerPort), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no port is free", e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try (database) {
            for (ChildJvm child : children) {
                child.kill();
            }
        }
    }
}
