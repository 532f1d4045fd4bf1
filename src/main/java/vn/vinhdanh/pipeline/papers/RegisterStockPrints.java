package vn.vinhdanh.pipeline.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Slug;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockPrints;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.publish.DurableFiles;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.render.StockPrinting;

/** Prints what the register has issued, and nothing that was withdrawn since. */
@Component
class RegisterStockPrints implements StockPrints {

    private final Batches batches;
    private final DecisionDesk desk;
    private final WithdrawnPapers withdrawn;
    private final StockPrinting printing;

    RegisterStockPrints(Batches batches, DecisionDesk desk, WithdrawnPapers withdrawn, StockPrinting printing) {
        this.batches = batches;
        this.desk = desk;
        this.withdrawn = withdrawn;
        this.printing = printing;
    }

    @Override
    public Printed print(String code, String printer, int from, @Nullable Integer last, Path folder)
            throws Refused, IOException {
        Decision decision = issued(code);
        List<Grant> sheets = printing.sheets(decision, printer).orElseThrow(() -> unknown(printer));
        if (sheets.isEmpty()) {
            throw new Refused("Batch " + code + " has no certificate for the stock in printer " + printer
                    + ". printers.yaml says which styles go on which stock.");
        }
        int to = last == null ? sheets.size() : last;
        if (from < 1 || from > to || to > sheets.size()) {
            throw new Refused("Batch " + code + " has the sheets 1 to " + sheets.size() + " for printer " + printer
                    + ", not " + from + " to " + to + ".");
        }
        nothingWithdrawn(code, sheets, from, to);
        Path file =
                folder.resolve(String.format(Locale.ROOT, "%s-%04d-%04d.pdf", Slug.of(printer, "may-in"), from, to));
        DurableFiles.write(file, printing.print(decision, printer, sheets.subList(from - 1, to)));
        return new Printed(file, from, to, sheets.size());
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
    public Path calibrate(String printer, Path folder) throws Refused, IOException {
        byte[] page = printing.calibration(printer).orElseThrow(() -> unknown(printer));
        Path file = folder.resolve("can-chinh-" + Slug.of(printer, "may-in") + ".pdf");
        DurableFiles.write(file, page);
        return file;
    }

    private Refused unknown(String printer) {
        return new Refused(
                "printers.yaml has no printer " + printer + ", but: " + String.join(", ", printing.printers()) + ".");
    }
}
