package vn.vinhdanh.intake.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.grid.Grid;

/** Opens a clerk's file, whatever it is: told by its content, never by its ending. */
@Component
@EnableConfigurationProperties(IntakeLimits.class)
public class WorkbookFiles {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookFiles.class);
    private static final long MEGABYTE = 1024L * 1024;

    private final IntakeLimits limits;

    public WorkbookFiles(IntakeLimits limits) {
        this.limits = limits;
    }

    /** Every sheet, in the order of the workbook. */
    public List<Grid> read(Path file) throws UnreadableFile {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new UnreadableFile(FindingCode.FILE_IS_EMPTY);
            }
            if (size > limits.maxBytes()) {
                throw tooLarge(limits.maxBytes());
            }
            return readByContent(file);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(FindingCode.FILE_IS_PASSWORD_PROTECTED);
        } catch (IOException | RuntimeException broken) {
            // A broken file makes the library fail in any way it likes; to the clerk all of them are one.
            LOG.warn("{} cannot be read: {}", file.getFileName(), broken.toString());
            throw isZipBomb(broken)
                    ? tooLarge(limits.maxUnpackedBytes())
                    : new UnreadableFile(FindingCode.FILE_CANNOT_BE_READ);
        }
    }

    private List<Grid> readByContent(Path file) throws IOException, UnreadableFile {
        return switch (magicOf(file)) {
            case OOXML -> {
                refuseZipBomb(file);
                yield new XlsxReader(limits, SheetXml::reader).read(file);
            }
            case OLE2 -> new XlsReader(limits).read(file);
            default -> throw new UnreadableFile(FindingCode.FILE_IS_NOT_A_WORKBOOK);
        };
    }

    private static FileMagic magicOf(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return FileMagic.valueOf(in);
        }
    }

    /** The sizes that the archive itself declares; POI's own guard watches the ratio while it unpacks. */
    private void refuseZipBomb(Path file) throws IOException, UnreadableFile {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = zip.stream()
                    .mapToLong(ZipEntry::getSize)
                    .filter(size -> size > 0)
                    .sum();
            if (unpacked > limits.maxUnpackedBytes()) {
                throw tooLarge(limits.maxUnpackedBytes());
            }
        }
    }

    private static boolean isZipBomb(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains("zip bomb")) {
                return true;
            }
        }
        return false;
    }

    static UnreadableFile tooLarge(long bytes) {
        return new UnreadableFile(FindingCode.FILE_IS_TOO_LARGE, bytes / MEGABYTE + " MB");
    }

    static UnreadableFile tooManyRows(int rows) {
        return new UnreadableFile(FindingCode.FILE_IS_TOO_LARGE, rows + " dòng");
    }
}
