package vn.vinhdanh.operator.stock;

import picocli.CommandLine.Parameters;

/** A command that enters so many sheets of one stock. */
abstract class SheetsCommand extends EntryCommand {

    @Parameters(index = "0", paramLabel = "STYLE", description = "bang-khen, giay-khen …, as printers.yaml has them")
    private String stock = "";

    @Parameters(index = "1", paramLabel = "COUNT", description = "how many sheets")
    private int sheets;

    final String stock() {
        return stock;
    }

    final int sheets() {
        return sheets;
    }
}
