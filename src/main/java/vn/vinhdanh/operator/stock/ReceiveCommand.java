package vn.vinhdanh.operator.stock;

import picocli.CommandLine.Command;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockKeeping;
import vn.vinhdanh.stock.Remark;

@Command(name = "receive", mixinStandardHelpOptions = true, description = "Blank sheets have come.")
final class ReceiveCommand extends BlankSheetsCommand {

    @Override
    StockKeeping.Entered enter(StockKeeping keeping, Remark remark) throws Refused {
        return keeping.receive(stock(), sheets(), serials(), remark);
    }

    @Override
    String told() {
        return "received";
    }
}
