package vn.vinhdanh.render.sheet;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.GZIPSheetDataWriter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * A streamed workbook of which everything is packed three times: the rows into a temporary file, the parts into a zip, and
 * that once more with fixed times. Only the last is kept, so the first two need not be packed well, but fast.
 */
final class LightlyPacked extends SXSSFWorkbook {

    LightlyPacked(int rowsInMemory) {
        super(rowsInMemory);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new Rows();
    }

    /** What Java unpacks as a stream; POI would write the long form of sizes that it does not understand. */
    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out);
        packed.setUseZip64(Zip64Mode.AsNeeded);
        packed.setLevel(Deflater.BEST_SPEED);
        return packed;
    }

    private static final class Rows extends GZIPSheetDataWriter {

        Rows() throws IOException {}

        @Override
        protected OutputStream decorateOutputStream(FileOutputStream file) throws IOException {
            return new Fast(file);
        }
    }

    private static final class Fast extends GZIPOutputStream {

        Fast(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
