package vn.vinhdanh.publish.returned;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vinhdanh.render.RepeatableZip;

/** Writes a workbook so that the same content gives the same bytes: POI would put the time of day into it. */
public final class RepeatableWorkbook {

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
            // lightly packed, for it is unpacked again at once
            try (ZipArchiveOutputStream packed = new ZipArchiveOutputStream(written)) {
                packed.setLevel(Deflater.BEST_SPEED);
                workbook.write(packed);
            }
            return RepeatableZip.repacked(written.toByteArray());
        }
        workbook.write(written);
        if (workbook instanceof SXSSFWorkbook) {
            return RepeatableZip.repacked(written.toByteArray());
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
}
