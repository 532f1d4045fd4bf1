package vn.vinhdanh.render.certificate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.render.StockPrinting;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;

/** What {@code printers.yaml} says. */
record PrinterTable(List<Stock> stocks, List<Printer> printers) {

    private static final String FILE = "printers.yaml";

    /**
     * Preprinted stock.
     *
     * @param styles of the certificates that are printed on it
     * @param preprinted the slots whose texts it has already
     */
    record Stock(String name, List<String> styles, Set<String> preprinted) {

        StockPrinting.Stock outside() {
            return new StockPrinting.Stock(name, styles);
        }
    }

    static PrinterTable read(TemplateFiles files) {
        try {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new String(files.read(FILE), StandardCharsets.UTF_8));
            return JsonMapper.builder()
                    .build()
                    .convertValue(tree, PrinterTable.class)
                    .complete();
        } catch (YAMLException | JacksonException unreadable) {
            throw new TemplateFault(FILE, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private PrinterTable complete() {
        if (stocks == null || printers == null) {
            throw new TemplateFault(FILE, "it needs the lists stocks and printers", null);
        }
        Set<String> slots = Stream.of(SlotName.values()).map(SlotName::key).collect(Collectors.toSet());
        for (Stock stock : stocks) {
            require(
                    stock.styles() != null && !stock.styles().isEmpty() && stock.preprinted() != null,
                    stock.name() + " needs styles and preprinted");
            stock.preprinted()
                    .forEach(slot ->
                            require(slots.contains(slot), stock.name() + " has no slot " + slot + " to leave out"));
        }
        for (Printer printer : printers) {
            require(stock(printer).isPresent(), printer.name() + " has the unknown stock " + printer.stock());
            require(printer.offset() != null && printer.scale() != null, printer.name() + " needs offset and scale");
            require(
                    Math.min(printer.scale().x(), printer.scale().y()) > 0.5
                            && Math.max(printer.scale().x(), printer.scale().y()) < 2,
                    printer.name() + " has a scale that is not near 1");
        }
        return this;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new TemplateFault(FILE, otherwise, null);
        }
    }

    Optional<Printer> printer(String name) {
        return printers.stream().filter(printer -> name.equals(printer.name())).findFirst();
    }

    Optional<Stock> stock(Printer printer) {
        return stocks.stream()
                .filter(stock -> printer.stock().equals(stock.name()))
                .findFirst();
    }
}
