package vn.vinhdanh.operator.stock;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.StockKeeping;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Received, issued, reprinted, spoiled, returned, left; with a STYLE also its entries.")
final class ShowCommand extends ProgramCommand.Apart {

    @Parameters(paramLabel = "STYLE", arity = "0..1", description = "this stock alone, and entry by entry")
    private @Nullable String stock;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "first day (default: from the beginning)")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "last day (default: until now)")
    private @Nullable LocalDate to;

    @Option(names = "--json", description = "for scripts")
    private boolean json;

    @Option(names = "--book", description = "also writes it as PDF to be signed and as CSV: sổ theo dõi phôi")
    private boolean book;

    @Option(
            names = "--to-dir",
            paramLabel = "DIR",
            description = "where the book goes (default: so-phoi in the output folder)")
    private @Nullable Path folder;

    @Override
    protected boolean needsFewParts() {
        return true;
    }

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) throws IOException {
        try {
            StockKeeping keeping = program.getBean(StockKeeping.class);
            List<StockKeeping.Page> pages = keeping.pages(stock, from, to);
            List<Path> written = book ? keeping.book(stock, from, to, folder) : List.of();
            StockTable table = new StockTable(pages);
            if (json) {
                out.println(program.getBean(JsonMapper.class).writeValueAsString(table.asMaps()));
            } else {
                table.print(out, stock != null);
                written.forEach(file -> out.println("Book: " + file));
            }
            return ExitCode.COMPLETED;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return ExitCode.WRONG_USAGE;
        }
    }
}
