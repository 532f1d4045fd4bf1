package vn.vinhdanh.operator.stock;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command about sheets that come or go blank, known by their serials alone. */
abstract class BlankSheetsCommand extends SheetsCommand {

    @Option(names = "--serials", paramLabel = "RANGE", description = "as printed on the sheets: \"BK 000101-000200\"")
    private @Nullable String serials;

    final @Nullable String serials() {
        return serials;
    }
}
