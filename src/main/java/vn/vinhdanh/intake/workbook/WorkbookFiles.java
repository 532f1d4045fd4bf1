package vn.vinhdanh.intake.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.workbook.ods.OdsReader;
import vn.vinhdanh.intake.workbook.reading.FileKind;
import vn.vinhdanh.intake.workbook.reading.ReadWorkbook;
import vn.vinhdanh.intake.workbook.reading.ReadingBudget;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;
import vn.vinhdanh.intake.workbook.reading.WatchedReading;

/** Opens a clerk's file, whatever it is: told by its content, never by its ending. */
@Component
@EnableConfigurationProperties(IntakeLimits.class)
public class WorkbookFiles {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookFiles.class);
    private static final long MEGABYTE = 1024L * 1024;

    private final IntakeLimits limits;
    private final Clock clock;

    public WorkbookFiles(IntakeLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        // POI's guard watches the ratio while it unpacks; it knows one ratio for the whole program
        ZipSecureFile.setMinInflateRatio(1.0 / limits.maxRatio());
    }

    /** Every sheet, in the order of the workbook. */
    public ReadWorkbook read(Path file) throws UnreadableFile {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new UnreadableFile(FindingCode.FILE_IS_EMPTY);
            }
            if (size > limits.maxBytes()) {
                throw tooLarge(limits.maxBytes(), "max-bytes");
            }
            ReadingBudget budget = new ReadingBudget(limits, clock, size);
            return WatchedReading.read(budget, () -> readByContent(file, budget));
        } catch (UnreadableFile reason) {
            throw reason;
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(FindingCode.FILE_IS_PASSWORD_PROTECTED);
        } catch (Exception broken) {
            // A broken file makes the library fail in any way it likes; to the clerk all of them are one.
            LOG.warn("{} cannot be read: {}", file.getFileName(), broken.toString());
            throw told(broken);
        }
    }

    private ReadWorkbook readByContent(Path file, ReadingBudget budget) throws IOException, UnreadableFile {
        FileKind kind = FileKind.of(file);
        if (kind == FileKind.XLSX || kind == FileKind.ODS) {
            refuseZipBomb(file);
        }
        return switch (kind) {
            case XLSX -> new XlsxReader(budget, SheetXml::reader).read(file);
            case XLS -> new XlsReader(budget).read(file);
            case ODS -> new OdsReader(budget).read(file);
            case CSV -> new CsvReader(budget).read(file);
        };
    }

    /** The sizes that the archive itself declares. */
    private void refuseZipBomb(Path file) throws IOException, UnreadableFile {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long unpacked = zip.stream()
                    .mapToLong(ZipEntry::getSize)
                    .filter(size -> size > 0)
                    .sum();
            if (unpacked > limits.maxUnpackedBytes()) {
                throw tooLarge(limits.maxUnpackedBytes(), "max-unpacked-bytes");
            }
        }
    }

    private UnreadableFile told(Exception broken) {
        if (broken instanceof WatchedReading.BrokenOff ended && ended.ranOutOfMemory()) {
            return new UnreadableFile(FindingCode.FILE_IS_TOO_LARGE, "bộ nhớ của chương trình");
        }
        return isZipBomb(broken)
                ? ReadingBudget.tooLarge("nội dung nén quá " + limits.maxRatio() + " lần", "max-ratio")
                : new UnreadableFile(FindingCode.FILE_CANNOT_BE_READ);
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

    private static UnreadableFile tooLarge(long bytes, String setting) {
        return ReadingBudget.tooLarge(bytes / MEGABYTE + " MB", setting);
    }
}
