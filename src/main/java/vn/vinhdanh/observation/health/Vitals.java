package vn.vinhdanh.observation.health;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.observation.health.VitalSigns.State;
import vn.vinhdanh.publish.DurableFiles;

/** Keeps a process's signs of life in a file, which can be read without the database. */
public final class Vitals {

    private static final Logger LOG = LoggerFactory.getLogger(Vitals.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    /** Signs of life come many times a second; the file needs few of them. */
    private static final Duration OFTEN_ENOUGH = Duration.ofSeconds(5);

    private final Path file;
    private final Clock clock;
    private VitalSigns signs;
    private Instant written = Instant.MIN;
    private boolean isTold;

    public Vitals(Path data, String command, Clock clock) {
        this.file = fileOf(data, command);
        this.clock = clock;
        ProcessHandle self = ProcessHandle.current();
        this.signs = new VitalSigns(
                command,
                self.pid(),
                self.info().startInstant().orElse(null),
                State.STARTING,
                null,
                null,
                clock.instant(),
                null,
                null);
        write();
    }

    static Path fileOf(Path data, String command) {
        return data.resolve(command + ".json");
    }

    public synchronized VitalSigns signs() {
        return signs;
    }

    /** It looked at the folder, or got further with its work. */
    public synchronized void seen() {
        Instant now = clock.instant();
        signs = new VitalSigns(
                signs.command(),
                signs.pid(),
                signs.started(),
                signs.state(),
                signs.batch(),
                signs.step(),
                now,
                signs.passEnded(),
                signs.failure());
        if (written.equals(Instant.MIN) || !written.plus(OFTEN_ENOUGH).isAfter(now)) {
            write();
        }
    }

    public synchronized void working(@Nullable String batch, @Nullable String step) {
        become(State.WORKING, batch, step, signs.passEnded(), signs.failure());
    }

    /**
     * A pass is over.
     *
     * @param failure what went wrong; null where nothing did
     */
    public synchronized void passEnded(@Nullable String failure) {
        become(signs.command().equals("run") ? State.ENDED : State.READY, null, null, clock.instant(), failure);
    }

    /** Another command works on the data folder. */
    public synchronized void waitingForLock() {
        become(State.WAITING_FOR_LOCK, null, null, signs.passEnded(), null);
    }

    public synchronized void stopping() {
        if (signs.state() == State.ENDED) {
            return;
        }
        become(State.STOPPING, signs.batch(), signs.step(), signs.passEnded(), signs.failure());
    }

    private void become(
            State state,
            @Nullable String batch,
            @Nullable String step,
            @Nullable Instant passEnded,
            @Nullable String failure) {
        // who was told to end stays so, whatever is still finished meanwhile
        State now = signs.state() == State.STOPPING ? State.STOPPING : state;
        signs = new VitalSigns(
                signs.command(), signs.pid(), signs.started(), now, batch, step, clock.instant(), passEnded, failure);
        write();
    }

    /** What cannot be written is told once: the health is then that of a process that shows no sign of life. */
    private void write() {
        written = signs.seen();
        try {
            DurableFiles.writeForNow(file, JSON.writeValueAsBytes(signs));
            isTold = false;
        } catch (IOException unwritable) {
            if (!isTold) {
                LOG.warn("the state cannot be written to {}: look whether its disk is full", file, unwritable);
                isTold = true;
            }
        }
    }
}
