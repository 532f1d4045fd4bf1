package vn.vinhdanh.operator.stock;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockKeeping;
import vn.vinhdanh.stock.Remark;

@Command(name = "receive", mixinStandardHelpOptions = true, description = "Blank sheets have come.")
final class ReceiveCommand extends EntryCommand {

    @Parameters(index = "0", paramLabel = "STYLE", description = "bang-khen, giay-khen …, as printers.yaml has them")
    private String stock = "";

    @Parameters(index = "1", paramLabel = "COUNT", description = "how many sheets")
    private int sheets;

    @Option(names = "--serials", paramLabel = "RANGE", description = "as printed on the sheets: \"BK 000101-000200\"")
    private @Nullable String serials;

    @Override
    StockKeeping.Entered enter(StockKeeping keeping, Remark remark) throws Refused {
        return keeping.receive(stock, sheets, serials, remark);
    }

    @Override
    String told() {
        return "received";
    }
}
