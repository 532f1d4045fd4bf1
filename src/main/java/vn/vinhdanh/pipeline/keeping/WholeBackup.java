package vn.vinhdanh.pipeline.keeping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StopSignal;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.publish.Folders;

/**
 * The register first, then the files. Whoever calls holds the only process that changes either, between two chunks: so they
 * are of one moment.
 */
@Component
class WholeBackup implements Backup {

    private static final Logger LOG = LoggerFactory.getLogger(WholeBackup.class);
    private static final String REGISTER = BackupContents.DATA + "/vinhdanh.mv.db";

    private final Folders folders;
    private final BackupContents contents;
    private final RegisterSnapshot register;
    private final PackagesComplete packages;
    private final StopSignal stop;
    private final Clock clock;
    private final JsonMapper json;

    WholeBackup(
            Folders folders,
            Environment settings,
            RegisterSnapshot register,
            PackagesComplete packages,
            StopSignal stop,
            Clock clock,
            JsonMapper json) {
        this.folders = folders;
        this.contents = new BackupContents(folders, OfficeFiles.of(settings));
        this.register = register;
        this.packages = packages;
        this.stop = stop;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Made make(Path target, Consumer<String> told) throws IOException, Refused {
        Path file = target.toAbsolutePath().normalize();
        Backup.refuseImpossible(file, List.of(folders.data(), folders.output(), folders.templates()));
        Path folder = Objects.requireNonNull(file.getParent(), "a file system's root is no backup");
        Files.createDirectories(folder);
        Path unfinished = unfinished(file);
        Path database = unfinished(folder.resolve(file.getFileName() + ".register"));
        Path sums = unfinished(folder.resolve(file.getFileName() + ".sums"));
        try {
            register.writeTo(database);
            Made made;
            try (BackupArchive archive = new BackupArchive(unfinished, sums)) {
                made = filled(archive, database, file, told);
            }
            DurableFiles.move(unfinished, file);
            LOG.info("backup {}: {} files, {} bytes", file, made.entries(), made.bytes());
            return made;
        } finally {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(database);
            Files.deleteIfExists(sums);
        }
    }

    /** Where a backup is written until it is whole. */
    static Path unfinished(Path file) {
        return file.resolveSibling("." + file.getFileName() + DurableFiles.UNFINISHED);
    }

    private Made filled(BackupArchive archive, Path database, Path file, Consumer<String> told) throws IOException {
        FileTime now = FileTime.from(clock.instant());
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT,
                Objects.requireNonNullElse(
                        WholeBackup.class.getPackage().getImplementationVersion(), "not built as a jar"),
                register.schema(),
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString());
        List<String> remarks = new ArrayList<>();
        Filling filling = new Filling(archive, new BackupProgress(clock, told), remarks);
        byte[] head = json.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8);
        archive.add(BackupManifest.NAME, new ByteArrayInputStream(head), now);
        addRegister(archive, database, now);
        filling.add(contents.data());
        for (String output : contents.outputs()) {
            Map<String, String> sums = filling.add(contents.output(output));
            packages.remark(output, sums).ifPresent(remarks::add);
        }
        remarks.addAll(packages.missing());
        filling.add(contents.office());
        archive.finish(now);
        return new Made(file.toString(), archive.entries(), archive.bytes(), List.copyOf(remarks));
    }

    private static void addRegister(BackupArchive archive, Path database, FileTime now) throws IOException {
        try (InputStream packed = Files.newInputStream(database);
                ZipInputStream zip = new ZipInputStream(packed)) {
            if (zip.getNextEntry() == null) {
                throw new IOException("The database gave no copy of itself into " + database
                        + ": look whether that disk is full, then ask for the backup again.");
            }
            archive.add(REGISTER, zip, now);
        }
    }

    /** Adds files one after the other; what is told to end does not wait for the last of them. */
    private final class Filling {

        private final BackupArchive archive;
        private final BackupProgress progress;
        private final List<String> remarks;

        Filling(BackupArchive archive, BackupProgress progress, List<String> remarks) {
            this.archive = archive;
            this.progress = progress;
            this.remarks = remarks;
        }

        /** @return the sums by name */
        Map<String, String> add(Map<String, Path> files) throws IOException {
            Map<String, String> sums = new TreeMap<>();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                if (stop.isAsked()) {
                    throw new IOException("The program was told to end before the backup was whole; nothing is left of"
                            + " it. Ask for it again.");
                }
                try {
                    sums.put(file.getKey(), archive.add(file.getKey(), file.getValue()));
                } catch (NoSuchFileException gone) {
                    remarks.add(file.getValue() + " went away while the backup was made.");
                }
                progress.tell(archive.entries(), archive.bytes());
            }
            return sums;
        }
    }
}
