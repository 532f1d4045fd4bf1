package vn.vinhdanh.observation.health;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.observation.health.VitalSigns.State;
import vn.vinhdanh.publish.Folders;

/** Tells from its last signs of life and from its folders whether the program is well. Opens no database. */
public final class Examination {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long MEGABYTE = 1 << 20;
    /** The system counts a start in ticks since it was itself started, and rounds. */
    private static final Duration SAME_START = Duration.ofSeconds(2);

    private final Folders folders;
    private final Clock clock;
    private final long leastFreeBytes;

    public Examination(Folders folders, Clock clock, long leastFreeBytes) {
        this.folders = folders;
        this.clock = clock;
        this.leastFreeBytes = leastFreeBytes;
    }

    /** Whether a process of this command ever told of itself here. */
    public boolean knows(String command) {
        return Files.isRegularFile(Vitals.fileOf(folders.data(), command));
    }

    /**
     * Examines a process by its file.
     *
     * @param command "watch" or "run"
     * @param longestSilence how old its last sign of life may be; of a run that is over, its end
     */
    public Health of(String command, Duration longestSilence) {
        Path file = Vitals.fileOf(folders.data(), command);
        if (!Files.isRegularFile(file)) {
            return new Health(
                    false,
                    null,
                    List.of("no " + command + " has told of itself: " + file + " is missing. Start " + command
                            + ", or say with --data where its data folder is."),
                    List.of());
        }
        try {
            return of(JSON.readValue(Files.readAllBytes(file), VitalSigns.class), longestSilence);
        } catch (IOException | JacksonException unreadable) {
            return new Health(
                    false,
                    null,
                    List.of(file + " cannot be read: look at its permissions, or delete it and start " + command
                            + " again."),
                    List.of());
        }
    }

    /** Examines a process by its signs. */
    public Health of(VitalSigns signs, Duration longestSilence) {
        List<String> faults = new ArrayList<>();
        life(signs, longestSilence).ifPresent(faults::add);
        if (signs.failure() != null) {
            faults.add("the last pass failed: " + signs.failure());
        }
        outputFault().ifPresent(faults::add);
        diskFault(folders.data()).ifPresent(faults::add);
        if (Files.isDirectory(folders.output())) {
            diskFault(folders.output()).filter(fault -> !isOneDisk()).ifPresent(faults::add);
        }
        List<String> reasons = new ArrayList<>();
        notReady(signs).ifPresent(reasons::add);
        return new Health(faults.isEmpty() && reasons.isEmpty(), signs, faults, reasons);
    }

    private static Optional<String> notReady(VitalSigns signs) {
        return switch (signs.state()) {
            case STARTING -> Optional.of("it is starting: ask again in a few seconds.");
            case WAITING_FOR_LOCK -> Optional.of("it waits for another command that works on the data folder.");
            case STOPPING -> Optional.of("it was told to end.");
            case READY, WORKING, ENDED -> Optional.empty();
        };
    }

    private Optional<String> life(VitalSigns signs, Duration longestSilence) {
        String process = signs.command() + " (process " + signs.pid() + ")";
        if (signs.state() != State.ENDED && !isAlive(signs)) {
            return Optional.of(
                    signs.state() == State.STOPPING
                            ? process + " was ended as it was told at " + signs.seen() + ": start it again."
                            : process + " is gone without having said so, last seen at " + signs.seen()
                                    + ": start it again, it goes on from there. data/logs may say why.");
        }
        Duration silence = Duration.between(signs.seen(), clock.instant());
        if (silence.compareTo(longestSilence) <= 0) {
            return Optional.empty();
        }
        if (signs.state() == State.ENDED) {
            return Optional.of("the last run ended at " + signs.seen() + ", more than " + longestSilence.toSeconds()
                    + " seconds ago: look at cron or the timer.");
        }
        return Optional.of(process + " has shown no sign of life since " + signs.seen() + where(signs)
                + ": look into data/logs; if it hangs, end it and start it again.");
    }

    private static String where(VitalSigns signs) {
        return signs.batch() == null ? "" : " (batch " + signs.batch() + ", step " + signs.step() + ")";
    }

    /** Numbers of processes are used again, in a container at every start: the time of the start tells them apart. */
    private static boolean isAlive(VitalSigns signs) {
        return ProcessHandle.of(signs.pid())
                .filter(ProcessHandle::isAlive)
                .map(process ->
                        isSame(signs.started(), process.info().startInstant().orElse(null)))
                .orElse(false);
    }

    private static boolean isSame(@Nullable Instant told, @Nullable Instant now) {
        return told == null || now == null || Duration.between(told, now).abs().compareTo(SAME_START) <= 0;
    }

    private Optional<String> outputFault() {
        Path output = folders.output();
        if (!Files.exists(output)) {
            return Optional.empty();
        }
        return Files.isDirectory(output) && Files.isWritable(output)
                ? Optional.empty()
                : Optional.of(
                        output + " cannot be written to: give the program's account the right to, or mount its disk"
                                + " for writing.");
    }

    private Optional<String> diskFault(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return free >= leastFreeBytes
                    ? Optional.empty()
                    : Optional.of("the disk of " + folder + " has only " + free / MEGABYTE
                            + " MB left: make room, at least " + leastFreeBytes / MEGABYTE + " MB.");
        } catch (IOException gone) {
            return Optional.of(folder + " cannot be looked at: look whether its disk is there.");
        }
    }

    /** Told once, not for each of the folders on it. */
    private boolean isOneDisk() {
        try {
            FileStore data = Files.getFileStore(folders.data());
            return data.equals(Files.getFileStore(folders.output()));
        } catch (IOException gone) {
            return false;
        }
    }
}
