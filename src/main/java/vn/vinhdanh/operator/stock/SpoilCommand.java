package vn.vinhdanh.operator.stock;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockKeeping;
import vn.vinhdanh.stock.Remark;

@Command(
        name = "spoil",
        mixinStandardHelpOptions = true,
        description = "Sheets are spoiled or lost. A sheet that print prints again is entered as spoiled by print.")
final class SpoilCommand extends SheetsCommand {

    @Option(names = "--batch", paramLabel = "BATCH", description = "at whose printing; as status names it")
    private @Nullable String batch;

    @Option(
            names = "--pages",
            paramLabel = "N-M",
            description = "12-14 or \"3, 7, 12-14\": the batch's sheets that had been printed on;"
                    + " without it the spoiled sheets were blank")
    private @Nullable String pages;

    @Override
    StockKeeping.Entered enter(StockKeeping keeping, Remark remark) throws Refused {
        return keeping.spoil(stock(), sheets(), batch, pages, remark);
    }

    @Override
    String told() {
        return "spoiled";
    }
}
