package vn.vinhdanh.intake;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.vinhdanh.intake.workbook.BinaryWorkbookEnd;

/** Tells whether a workbook is there to its end: of one whose copy broke off the beginning looks like any other's. */
public final class FileEnd {

    /** The first four bytes of {@code .xlsx} and {@code .ods}, and of {@code .xls}. */
    private static final int ARCHIVE = 0x504B0304;

    private static final int BINARY = 0xD0CF11E0;

    private FileEnd() {}

    /** Of a file of any other kind nobody can tell: it counts as whole. */
    public static boolean isThere(Path file) {
        try {
            return switch (begin(file)) {
                case ARCHIVE -> isWholeArchive(file);
                case BINARY -> BinaryWorkbookEnd.isThere(file);
                default -> true;
            };
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static int begin(Path file) throws IOException {
        if (Files.size(file) < Integer.BYTES) {
            return 0;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt();
        }
    }

    private static boolean isWholeArchive(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.size() > 0;
        } catch (ZipException withoutItsEnd) {
            return false;
        }
    }
}
