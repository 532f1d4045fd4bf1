package vn.vinhdanh.operator.stock;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockKeeping;
import vn.vinhdanh.stock.Remark;

@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = "Takes a wrong entry back by a counter entry; --note says why. Enter anew what is right.")
final class CorrectEntryCommand extends EntryCommand {

    @Parameters(paramLabel = "ENTRY", description = "its number, as stock show STYLE tells it")
    private long entry;

    @Override
    StockKeeping.Entered enter(StockKeeping keeping, Remark remark) throws Refused {
        return keeping.correct(entry, remark);
    }

    @Override
    String told() {
        return "taken back, which entry " + entry + " had";
    }
}
