package vn.vinhdanh.intake.workbook.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import vn.vinhdanh.diagnostic.FindingCode;

/** What a file is by its content, and how a file that is no workbook is told to the clerk. */
public enum FileKind {
    XLSX,
    XLS,
    ODS,
    /** Text, if it is anything. */
    CSV;

    public static final String UNKNOWN = "không rõ";
    public static final String ARCHIVE = "tệp nén";
    public static final String OLD_EXCEL = "Excel phiên bản rất cũ (95 trở về trước)";
    public static final String PLAIN_TEXT = "văn bản thường, không có dấu phân cách cột";

    private static final String WORD = "văn bản Word";
    private static final String PICTURE = "hình ảnh";
    private static final Map<FileMagic, String> OTHERS = Map.ofEntries(
            Map.entry(FileMagic.PDF, "PDF"),
            Map.entry(FileMagic.HTML, "trang web (HTML)"),
            Map.entry(FileMagic.XML, "XML"),
            Map.entry(FileMagic.RTF, "văn bản RTF"),
            Map.entry(FileMagic.MSWRITE, WORD),
            Map.entry(FileMagic.WORD2, WORD),
            Map.entry(FileMagic.BIFF2, OLD_EXCEL),
            Map.entry(FileMagic.BIFF3, OLD_EXCEL),
            Map.entry(FileMagic.BIFF4, OLD_EXCEL),
            Map.entry(FileMagic.JPEG, PICTURE),
            Map.entry(FileMagic.GIF, PICTURE),
            Map.entry(FileMagic.PNG, PICTURE),
            Map.entry(FileMagic.TIFF, PICTURE),
            Map.entry(FileMagic.WMF, PICTURE),
            Map.entry(FileMagic.EMF, PICTURE),
            Map.entry(FileMagic.BMP, PICTURE));

    /** A broken archive counts as .xlsx, whose reader says that it is broken. */
    public static FileKind of(Path file) throws IOException, UnreadableFile {
        FileMagic magic = magicOf(file);
        return switch (magic) {
            case OOXML -> ofArchive(file);
            case OLE2 -> XLS;
            case UNKNOWN -> CSV;
            default -> throw refused(OTHERS.getOrDefault(magic, UNKNOWN));
        };
    }

    private static FileKind ofArchive(Path file) throws IOException, UnreadableFile {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("[Content_Types].xml") != null) {
                return XLSX;
            }
            if (archive.getEntry("content.xml") != null) {
                return ODS;
            }
            throw refused(ARCHIVE);
        } catch (ZipException broken) {
            return XLSX;
        }
    }

    private static FileMagic magicOf(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return FileMagic.valueOf(in);
        }
    }

    public static String ofContainer(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return WORD;
        }
        return root.hasEntryCaseInsensitive("PowerPoint Document") ? "bản trình chiếu" : UNKNOWN;
    }

    public static UnreadableFile refused(String kind) {
        return new UnreadableFile(FindingCode.FILE_IS_NOT_A_WORKBOOK, kind);
    }
}
