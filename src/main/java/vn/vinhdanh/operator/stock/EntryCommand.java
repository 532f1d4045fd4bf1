package vn.vinhdanh.operator.stock;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.operator.console.EnteredBy;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockKeeping;
import vn.vinhdanh.stock.Remark;
import vn.vinhdanh.stock.StockEntry;

/** A command that adds a line to the ledger. */
abstract class EntryCommand extends ProgramCommand.Apart {

    @Mixin
    private EnteredBy by = new EnteredBy();

    @Option(names = "--note", paramLabel = "TEXT", description = "what there is to say about it")
    private @Nullable String note;

    abstract StockKeeping.Entered enter(StockKeeping keeping, Remark remark) throws Refused;

    /** "received", what became of the sheets. */
    abstract String told();

    @Override
    protected final int run(BeanFactory program, PrintWriter out, PrintWriter err) {
        try {
            StockKeeping.Entered entered = enter(program.getBean(StockKeeping.class), new Remark(by.name(), note));
            StockEntry entry = entered.entry();
            out.println("Entry " + entry.id() + ": " + Math.abs(entry.sheets()) + " sheet(s) of " + entry.stock() + " "
                    + told() + "; " + entered.left() + " left.");
            if (entered.left() < 0) {
                err.println("By the ledger more sheets were used than received: enter what has come with stock receive "
                        + entry.stock() + " COUNT.");
            }
            return ExitCode.COMPLETED;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return ExitCode.WRONG_USAGE;
        }
    }
}
