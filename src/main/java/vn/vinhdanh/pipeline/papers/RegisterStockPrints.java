package vn.vinhdanh.pipeline.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Slug;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockPrints;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.pipeline.stock.BookedFiles;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.StockPrinting;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.StockPrintings.Booking;
import vn.vinhdanh.stock.StockPrintings.PrintOrder;
import vn.vinhdanh.stock.StockPrintings.Sheet;

/** Prints what the register has issued, and nothing that was withdrawn since. */
@Component
class RegisterStockPrints implements StockPrints {

    private final Batches batches;
    private final DecisionDesk desk;
    private final WithdrawnPapers withdrawn;
    private final StockPrinting printing;
    private final BookedFiles files;

    RegisterStockPrints(
            Batches batches, DecisionDesk desk, WithdrawnPapers withdrawn, StockPrinting printing, BookedFiles files) {
        this.files = files;
        this.batches = batches;
        this.desk = desk;
        this.withdrawn = withdrawn;
        this.printing = printing;
    }

    @Override
    public Printed print(String code, Sheets asked, Path folder, @Nullable OnStock onStock)
            throws Refused, IOException {
        Decision decision = issued(code);
        String printer = asked.printer();
        int from = asked.from();
        List<Grant> sheets = printing.sheets(decision, printer).orElseThrow(() -> unknown(printer));
        if (sheets.isEmpty()) {
            throw new Refused("Batch " + code + " has no certificate for the stock in printer " + printer
                    + ". printers.yaml says which styles go on which stock.");
        }
        Integer last = asked.to();
        int to = last == null ? sheets.size() : last;
        if (from < 1 || from > to || to > sheets.size()) {
            throw new Refused("Batch " + code + " has the sheets 1 to " + sheets.size() + " for printer " + printer
                    + ", not " + from + " to " + to + ".");
        }
        nothingWithdrawn(code, sheets, from, to);
        Path file =
                folder.resolve(String.format(Locale.ROOT, "%s-%04d-%04d.pdf", Slug.of(printer, "may-in"), from, to));
        byte[] content = printing.print(decision, printer, sheets.subList(from - 1, to));
        Booking booking = lay(file, content, printer, new Certificates(code, numbered(sheets, from, to)), onStock);
        return new Printed(file, from, to, sheets.size(), booking);
    }

    /** @param batch null for a page on which a printer is tried */
    private record Certificates(@Nullable String batch, List<Sheet> sheets) {}

    private static List<Sheet> numbered(List<Grant> sheets, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(
                        number -> new Sheet(sheets.get(number - 1).nomination().ordinal(), number))
                .toList();
    }

    private @Nullable Booking lay(Path file, byte[] content, String printer, Certificates on, @Nullable OnStock onStock)
            throws Refused, IOException {
        if (onStock == null) {
            DurableFiles.write(file, content);
            return null;
        }
        String note = on.batch() == null ? "In thử để căn chỉnh máy in " + printer : null;
        PrintOrder order = new PrintOrder(
                printing.stockIn(printer).orElseThrow(() -> unknown(printer)).kind(),
                on.batch(),
                on.sheets(),
                file.toAbsolutePath().normalize().toString(),
                Checksum.of(content),
                onStock.earlierStay());
        return files.lay(order, content, new Remark(onStock.by(), note));
    }

    private Decision issued(String code) throws Refused {
        if (batches.byCode(code).isEmpty()) {
            throw new Refused("There is no batch " + code + ". The command status lists them.");
        }
        return desk.certifying(code)
                .orElseThrow(() -> new Refused("Batch " + code
                        + " has no certificates to print: it waits for its number, revokes, or nobody was accepted."));
    }

    private void nothingWithdrawn(String code, List<Grant> sheets, int from, int to) throws Refused {
        Map<Integer, Batch> by = withdrawn.of(code).byOrdinal();
        for (int sheet = from; sheet <= to; sheet++) {
            Grant grant = sheets.get(sheet - 1);
            Batch amending = by.get(grant.nomination().ordinal());
            if (amending != null) {
                throw new Refused("Sheet " + sheet + " ("
                        + grant.nomination().recipient().name() + ") is not printed: batch " + amending.code()
                        + " corrected or revoked it. Print the others around it with --from and --to.");
            }
        }
    }

    @Override
    public Calibrated calibrate(String printer, Path folder, @Nullable OnStock onStock) throws Refused, IOException {
        byte[] page = printing.calibration(printer).orElseThrow(() -> unknown(printer));
        Path file = folder.resolve("can-chinh-" + Slug.of(printer, "may-in") + ".pdf");
        return new Calibrated(file, lay(file, page, printer, new Certificates(null, List.of()), onStock));
    }

    private Refused unknown(String printer) {
        return new Refused(
                "printers.yaml has no printer " + printer + ", but: " + String.join(", ", printing.printers()) + ".");
    }
}
