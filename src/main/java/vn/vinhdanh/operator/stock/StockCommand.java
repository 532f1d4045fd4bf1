package vn.vinhdanh.operator.stock;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The ledger of blank stock. */
@Command(
        name = "stock",
        mixinStandardHelpOptions = true,
        description = "Keeps account of blank stock (phôi): received, issued, reprinted, spoiled, left."
                + " What print puts on stock it enters by itself.",
        subcommands = {
            ReceiveCommand.class,
            SpoilCommand.class,
            ReturnCommand.class,
            CorrectEntryCommand.class,
            ShowCommand.class
        })
public final class StockCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: receive, spoil, return, correct or show.");
    }
}
