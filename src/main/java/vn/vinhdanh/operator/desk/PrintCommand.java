package vn.vinhdanh.operator.desk;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.operator.console.EnteredBy;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockPrints;
import vn.vinhdanh.stock.StockSettings;

/** Prints on preprinted stock, or the page by which a printer is set up for it. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        description = "Makes a batch's certificates for preprinted stock: text alone, placed for one printer;"
                + " enters the sheets into the ledger of stock.")
public final class PrintCommand extends ProgramCommand.Apart {

    /** Not in output/: what lies there is published, and verify knows every file of it. */
    private static final Path PRINTS = Path.of("in-phoi");

    @Parameters(paramLabel = "BATCH", arity = "0..1", description = "as status names it; not with --calibrate")
    private @Nullable String code;

    @Option(names = "--printer", required = true, paramLabel = "NAME", description = "as printers.yaml names it")
    private String printer = "";

    @Option(names = "--from", paramLabel = "N", description = "first sheet, counted in print order (default: 1)")
    private int from = 1;

    @Option(names = "--to", paramLabel = "M", description = "last sheet (default: the last)")
    private @Nullable Integer to;

    @Option(
            names = "--to-dir",
            paramLabel = "DIR",
            description = "where to (default: in-phoi/BATCH, or in-phoi for a calibration page)")
    private @Nullable Path target;

    @Option(names = "--calibrate", description = "a page with rulers and marks, by which offset and scale are found")
    private boolean calibrate;

    @Option(
            names = "--on-stock",
            negatable = true,
            description = "whether it goes on stock, and the ledger enters it"
                    + " (default: certificates do, a calibration page does not)")
    private @Nullable Boolean onStock;

    @Option(
            names = "--keep-earlier",
            description = "sheets printed before stay good: do not enter them as spoiled by printing them again")
    private boolean keepEarlier;

    @Mixin
    private EnteredBy by = new EnteredBy();

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) throws Exception {
        if (calibrate == (code != null)) {
            err.println("Name either a BATCH to print or --calibrate.");
            return ExitCode.WRONG_USAGE;
        }
        StockPrints prints = program.getBean(StockPrints.class);
        StockTaken taken = new StockTaken(program.getBean(StockSettings.class), out, err);
        try {
            if (code == null) {
                StockPrints.Calibrated page =
                        prints.calibrate(printer, target == null ? PRINTS : target, taking(onStock != null && onStock));
                out.println("Calibration page: " + page.file());
                taken.tell(page.booking());
                return ExitCode.COMPLETED;
            }
            StockPrints.Printed printed = prints.print(
                    code,
                    new StockPrints.Sheets(printer, from, to),
                    target == null ? PRINTS.resolve(code) : target,
                    taking(onStock == null || onStock));
            out.println(
                    "Sheets " + printed.from() + " to " + printed.to() + " of " + printed.of() + ": " + printed.file());
            taken.tell(printed.booking());
            return ExitCode.COMPLETED;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return ExitCode.WRONG_USAGE;
        }
    }

    private StockPrints.@Nullable OnStock taking(boolean stock) {
        return stock ? new StockPrints.OnStock(by.name(), keepEarlier) : null;
    }
}
