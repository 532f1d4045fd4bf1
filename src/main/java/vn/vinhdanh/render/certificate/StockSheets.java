package vn.vinhdanh.render.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.StockPrinting;
import vn.vinhdanh.render.certificate.paper.Sheet;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

/** Certificates without their background, for one printer and its stock. */
@Component
final class StockSheets implements StockPrinting {

    private final CertificateComposer composer;
    private final Layouts layouts;
    private final AwardCatalogue catalogue;
    private final DeliveryOrder order;
    private final TemplateFiles files;
    private final Templates templates;
    private final PdfEngine engine;

    StockSheets(
            CertificateComposer composer,
            Layouts layouts,
            AwardCatalogue catalogue,
            DeliveryOrder order,
            TemplateFiles files,
            Templates templates,
            PdfEngine engine) {
        this.composer = composer;
        this.layouts = layouts;
        this.catalogue = catalogue;
        this.order = order;
        this.files = files;
        this.templates = templates;
        this.engine = engine;
    }

    @Override
    public List<String> printers() {
        return PrinterTable.read(files).printers().stream().map(Printer::name).toList();
    }

    @Override
    public List<Stock> stocks() {
        return PrinterTable.read(files).stocks().stream()
                .map(PrinterTable.Stock::outside)
                .toList();
    }

    @Override
    public Optional<Stock> stockIn(String printer) {
        PrinterTable table = PrinterTable.read(files);
        return table.printer(printer).flatMap(table::stock).map(PrinterTable.Stock::outside);
    }

    @Override
    public Optional<List<Grant>> sheets(Decision decision, String printer) {
        PrinterTable table = PrinterTable.read(files);
        return table.printer(printer).flatMap(table::stock).map(stock -> order.grants(decision).stream()
                .filter(grant ->
                        stock.styles().contains(grant.nomination().award().style()))
                .toList());
    }

    @Override
    public byte[] print(Decision decision, String name, List<Grant> sheets) {
        PrinterTable table = PrinterTable.read(files);
        Printer printer = table.printer(name).orElseThrow();
        PrinterTable.Stock stock = table.stock(printer).orElseThrow();
        Set<String> preprinted = stock.preprinted();
        List<CertificatePage> pages = sheets.stream()
                .map(grant -> without(preprinted, composer.compose(decision, grant)))
                .toList();
        String title = "Bản in trên phôi " + printer.stock();
        String page = templates.fill(
                "desk/stock.ftlh", Map.of("title", title, "printer", printer, "sheet", sheet(stock), "pages", pages));
        DecisionIdentity.Numbered numbered = (DecisionIdentity.Numbered) decision.identity();
        return engine.render(
                        page,
                        new PdfIdentity(title, decision.office().name(), title, numbered.reference(), numbered.date()))
                .content();
    }

    /** One printer holds one size of paper. */
    private Sheet sheet(PrinterTable.Stock stock) {
        List<Sheet> sheets =
                awards(stock).stream().map(layouts::sheet).distinct().toList();
        if (sheets.size() > 1) {
            throw new IllegalStateException("printers.yaml: the styles of the stock " + stock.name()
                    + " are printed on paper of several sizes. Make it a stock for each size.");
        }
        return sheets.get(0);
    }

    private List<Award> awards(PrinterTable.Stock stock) {
        List<Award> awards = catalogue.awards().stream()
                .filter(award -> stock.styles().contains(award.style()))
                .toList();
        if (awards.isEmpty()) {
            throw new IllegalStateException(
                    "printers.yaml: no award has one of the styles of the stock " + stock.name());
        }
        return awards;
    }

    private static CertificatePage without(Set<String> preprinted, CertificatePage page) {
        return new CertificatePage(
                page.draft(),
                page.texts().stream()
                        .filter(text -> !preprinted.contains(text.key()))
                        .toList());
    }

    /** A place that a text begins at. */
    public record Cross(String slot, double x, double y) {}

    @Override
    public Optional<byte[]> calibration(String name) {
        PrinterTable table = PrinterTable.read(files);
        return table.printer(name)
                .map(printer -> calibration(printer, table.stock(printer).orElseThrow()));
    }

    private byte[] calibration(Printer printer, PrinterTable.Stock stock) {
        Sheet sheet = sheet(stock);
        Layout layout = layouts.of(awards(stock).get(0));
        Set<SlotName> printed = new LinkedHashSet<>(List.of(SlotName.values()));
        printed.removeIf(slot ->
                stock.preprinted().contains(slot.key()) || !layout.slots().containsKey(slot.key()));
        List<Cross> crosses = new ArrayList<>();
        printed.forEach(slot -> {
            var box = layout.slot(slot).box();
            Printer.Pair at = printer.corrected(box.x() * sheet.scale(), box.y() * sheet.scale());
            crosses.add(new Cross(slot.key(), at.x(), at.y()));
        });
        String title = "Trang căn chỉnh máy in " + printer.name();
        String page = templates.fill(
                "desk/calibration.ftlh",
                Map.of(
                        "title", title,
                        "printer", printer,
                        "width", sheet.width(),
                        "height", sheet.height(),
                        "crosses", crosses));
        return engine.render(page, new PdfIdentity(title, "Vinh Danh", title, printer.name(), LocalDate.EPOCH))
                .content();
    }
}
