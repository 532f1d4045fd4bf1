package vn.vinhdanh.pipeline.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vinhdanh.database.PostgresServer;
import vn.vinhdanh.pipeline.Office;

/** Real processes that work together on one PostgreSQL server: managers with the office's folders, workers each with its own. */
final class Cluster implements AutoCloseable {

    static final Duration LEASE = Duration.ofSeconds(6);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Office office;
    private final PostgresServer server;
    private final JdbcClient jdbc;
    private final Map<String, String> environment = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private List<String> starter = List.of();

    Cluster(Path home, PostgresServer server) throws IOException {
        this.home = home;
        this.office = new Office(home);
        this.server = server;
        String url = server.create("vinhdanh");
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
        environment.put("SPRING_PROFILES_ACTIVE", "cluster");
        environment.put("VINHDANH_CLUSTER_DATABASE", url);
        environment.put("VINHDANH_CLUSTER_USERNAME", "postgres");
        environment.put("VINHDANH_CLUSTER_LEASE", LEASE.toSeconds() + "s");
        environment.put(
                "VINHDANH_FOLDERS_STORE",
                Files.createDirectories(home.resolve("store")).toString());
        Files.createDirectories(home.resolve("input"));
    }

    Cluster with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    Cluster without(String setting) {
        environment.remove(setting);
        return this;
    }

    /** The members from now on are started by another program, which puts them into another network; by none for this one. */
    Cluster under(String... program) {
        starter = List.of(program);
        return this;
    }

    /** The members from now on reach the database under another address of its machine. */
    Cluster reaching(String address) {
        environment.computeIfPresent("VINHDANH_CLUSTER_DATABASE", (name, url) -> url.replace("127.0.0.1", address));
        return this;
    }

    Office office() {
        return office;
    }

    Path input() {
        return office.input();
    }

    Path store() {
        return home.resolve("store");
    }

    Member worker(String name) throws IOException {
        return start(name, "worker");
    }

    Member manager(String name, String... command) throws IOException {
        return start(name, command);
    }

    private Member start(String name, String... command) throws IOException {
        List<String> whole = new ArrayList<>(starter);
        whole.addAll(office.command(command));
        whole.addAll(List.of("--data", "data-" + name));
        Map<String, String> own = new HashMap<>(environment);
        own.put("VINHDANH_CLUSTER_NAME", name);
        Member member = Member.start(name, home, whole, own);
        members.add(member);
        return member;
    }

    /** How many certificates the register has. */
    int certificates() {
        try {
            return jdbc.sql("SELECT COUNT(*) FROM register_document WHERE kind = 'certificate'")
                    .query(Integer.class)
                    .single();
        } catch (DataAccessException notYetOrJustNow) {
            return 0;
        }
    }

    /** The partition that a worker is at, as the engine has it; empty while it waits. */
    String partitionOf(String worker) {
        try {
            return jdbc.sql("SELECT task_instance FROM cluster_partition WHERE picked AND picked_by = ?")
                    .param(worker)
                    .query(String.class)
                    .optional()
                    .orElse("");
        } catch (DataAccessException notYetOrJustNow) {
            return "";
        }
    }

    void await(String what, BooleanSupplier seen) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never seen: " + what + "\n" + told());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** What all members said, for the report of a failure. */
    String told() {
        StringBuilder all = new StringBuilder();
        members.forEach(member -> all.append(member.told()).append('\n'));
        return all.toString();
    }

    /** What all members wrote into their logs. */
    String logs() {
        try (Stream<Path> files = Files.walk(home)) {
            StringBuilder all = new StringBuilder();
            for (Path log : files.filter(file -> file.endsWith("vinhdanh.log")).toList()) {
                all.append(Files.readString(log, StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        members.forEach(Member::kill);
        server.close();
    }
}
