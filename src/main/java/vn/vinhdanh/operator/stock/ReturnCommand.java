package vn.vinhdanh.operator.stock;

import picocli.CommandLine.Command;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockKeeping;
import vn.vinhdanh.stock.Remark;

@Command(
        name = "return",
        mixinStandardHelpOptions = true,
        description = "Blank sheets go back to the superior office, or are written off.")
final class ReturnCommand extends BlankSheetsCommand {

    @Override
    StockKeeping.Entered enter(StockKeeping keeping, Remark remark) throws Refused {
        return keeping.giveBack(stock(), sheets(), serials(), remark);
    }

    @Override
    String told() {
        return "returned";
    }
}
