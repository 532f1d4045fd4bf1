package vn.vinhdanh.pipeline.stock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.step.DatabaseCheckpoint;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.stock.BookingRefused;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.StockPrintings;
import vn.vinhdanh.stock.StockPrintings.Booking;
import vn.vinhdanh.stock.StockPrintings.CutOff;
import vn.vinhdanh.stock.StockPrintings.PrintOrder;

/** Lays files for the printer down, each of them booked: no file without its booking, no booking twice for one file. */
@Component
public class BookedFiles {

    private static final String CUT_OFF = "Lệnh in bị ngắt, tệp in chưa được ghi ra";

    private final StockPrintings printings;
    private final DatabaseCheckpoint checkpoint;

    BookedFiles(StockPrintings printings, DatabaseCheckpoint checkpoint) {
        this.printings = printings;
        this.checkpoint = checkpoint;
    }

    /** Whatever cuts it off: the same order once more goes on from there, and another one first settles what was left. */
    public Booking lay(PrintOrder order, byte[] content, Remark remark) throws Refused, IOException {
        settle(order, remark.by());
        Booking booking;
        try {
            booking = printings.book(order, remark);
        } catch (BookingRefused refused) {
            throw new Refused(String.valueOf(refused.getMessage()));
        }
        checkpoint.sync();
        DurableFiles.write(Path.of(order.file()), content);
        printings.laid(booking.print());
        return booking;
    }

    /** A file that is there may have been printed, and counts; of one that never appeared no sheet was taken. */
    private void settle(PrintOrder order, String by) throws IOException {
        for (CutOff cut : printings.cutOff()) {
            if (cut.isOf(order)) {
                continue;
            }
            Path file = Path.of(cut.file());
            if (Files.isRegularFile(file) && Checksum.of(file).equals(cut.sha256())) {
                printings.laid(cut.print());
            } else {
                printings.undo(cut.print(), new Remark(by, CUT_OFF));
            }
        }
    }
}
