package vn.vinhdanh.publish.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook so that the same content gives the same bytes: POI would put the time of day into it. */
public final class RepeatableWorkbook {

    /** The first moment that a zip entry can name; a local time, because zip entries know no zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTY_TIME = "1980-01-01T00:00:00Z";

    private RepeatableWorkbook() {}

    /**
     * @return the file; an {@code .xlsx} with fixed entry times, and with its own property dates where it has any
     * @throws IOException when the workbook cannot be written
     */
    public static byte[] write(Workbook workbook) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        if (workbook instanceof XSSFWorkbook xssf) {
            fixMissingDates(xssf.getProperties().getCoreProperties().getUnderlyingProperties());
            workbook.write(written);
            return repacked(written.toByteArray());
        }
        workbook.write(written);
        if (workbook instanceof SXSSFWorkbook) {
            return repacked(written.toByteArray());
        }
        return written.toByteArray();
    }

    /** Of a workbook that this program makes itself: POI has written the time of day into it. */
    static void fixDates(XSSFWorkbook workbook) {
        PackagePropertiesPart properties =
                workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        try {
            properties.setCreatedProperty(PROPERTY_TIME);
            properties.setModifiedProperty(PROPERTY_TIME);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void fixMissingDates(PackagePropertiesPart properties) throws IOException {
        try {
            if (properties.getCreatedProperty().isEmpty()) {
                properties.setCreatedProperty(PROPERTY_TIME);
            }
            if (properties.getModifiedProperty().isEmpty()) {
                properties.setModifiedProperty(PROPERTY_TIME);
            }
        } catch (InvalidFormatException unreadableDate) {
            throw new IOException(unreadableDate);
        }
    }

    private static byte[] repacked(byte[] written) throws IOException {
        ByteArrayOutputStream repacked = new ByteArrayOutputStream(written.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written));
                ZipOutputStream out = new ZipOutputStream(repacked)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(fixed);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return repacked.toByteArray();
    }
}
