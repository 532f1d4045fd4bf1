package vn.vinhdanh.render.desk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Delivery;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.DeliveryPapersRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.ahead.WorkAhead;
import vn.vinhdanh.render.decision.DecisionPage;
import vn.vinhdanh.render.decision.DecisionPages;
import vn.vinhdanh.render.desk.DeliveryPaper.Kind;
import vn.vinhdanh.render.desk.DeliveryTasks.Task;
import vn.vinhdanh.render.desk.UnitDelivery.Archive;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.parts.NotParted;
import vn.vinhdanh.render.template.Templates;

/** Receipt lists and covers of all units, in files that stay small enough to be opened. */
@Component
@EnableConfigurationProperties(DeliveryFileSize.class)
final class PdfDeliveryPapers implements DeliveryPapersRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(PdfDeliveryPapers.class);

    private final DeliveryOrder order;
    private final DecisionPages decisions;
    private final Templates templates;
    private final PdfEngine engine;
    private final int certificatesInAFile;

    PdfDeliveryPapers(
            DeliveryOrder order,
            DecisionPages decisions,
            Templates templates,
            PdfEngine engine,
            DeliveryFileSize size) {
        this.order = order;
        this.decisions = decisions;
        this.templates = templates;
        this.engine = engine;
        this.certificatesInAFile = size.certificatesInAFile();
    }

    @Override
    public void render(Decision decision, Consumer<RenderedDocument> sink) {
        drawn(new DeliveryTasks(files(decision), PdfDeliveryPapers::papers, file -> List.of()), sink);
    }

    @Override
    public void archives(
            Decision decision,
            Predicate<String> wanted,
            Function<Grant, RenderedDocument> certificates,
            Consumer<RenderedDocument> sink) {
        drawn(
                new DeliveryTasks(
                        files(decision),
                        file -> file.holdsAny(wanted) ? List.of(file::layOut) : List.of(),
                        file -> file.archives(wanted, certificates)),
                sink);
    }

    @Override
    public void renderWithArchives(
            Decision decision, Function<Grant, RenderedDocument> certificates, Consumer<RenderedDocument> sink) {
        drawn(
                new DeliveryTasks(
                        files(decision), PdfDeliveryPapers::papers, file -> file.archives(path -> true, certificates)),
                sink);
    }

    private static List<Task> papers(DeliveryFile file) {
        return List.of(() -> List.of(file.receiptList()), () -> List.of(file.coverSheets()));
    }

    private static void drawn(DeliveryTasks tasks, Consumer<RenderedDocument> sink) {
        try (WorkAhead<Task, List<RenderedDocument>> drawn = new WorkAhead<>(() -> tasks, 1, Task::done)) {
            drawn.forEachRemaining(documents -> documents.forEach(sink));
        }
    }

    private Iterator<DeliveryFile> files(Decision decision) {
        DecisionPage head = decisions.withoutAnnexes(decision);
        DeliveryPaper receipts = new DeliveryPaper(Kind.RECEIPTS, decision, head, templates, engine);
        DeliveryPaper covers = new DeliveryPaper(Kind.COVERS, decision, head, templates, engine);
        Consumer<NotParted> told = toldOnce(decision);
        List<List<UnitDelivery>> files = files(UnitDelivery.of(order.of(decision)));
        return IntStream.range(0, files.size())
                .mapToObj(file -> new DeliveryFile(
                        file + 1,
                        files.get(file),
                        new ReceiptLists(receipts, deliveries(files.get(file)), told),
                        covers))
                .iterator();
    }

    private static Consumer<NotParted> toldOnce(Decision decision) {
        AtomicBoolean isTold = new AtomicBoolean();
        return reason -> {
            if (!isTold.getAndSet(true)) {
                LOG.warn(
                        "batch {}: the receipt lists in the units' archives are laid out one by one, which takes longer: {}."
                                + " templates/desk/receipt.ftlh should give each unit one element of its own, which begins on"
                                + " a new page with number 1 and says nothing of other units.",
                        decision.batch(),
                        reason.getMessage());
            }
        };
    }

    private List<List<UnitDelivery>> files(List<UnitDelivery> units) {
        List<List<UnitDelivery>> files = new ArrayList<>();
        int free = 0;
        for (UnitDelivery unit : units) {
            int certificates = unit.delivery().grants().size();
            if (files.isEmpty() || certificates > free) {
                files.add(new ArrayList<>());
                free = certificatesInAFile;
            }
            files.get(files.size() - 1).add(unit);
            free -= certificates;
        }
        return files;
    }

    private static List<Delivery> deliveries(List<UnitDelivery> units) {
        return units.stream().map(UnitDelivery::delivery).toList();
    }

    @Override
    public Map<String, Set<Integer>> archived(Decision decision) {
        return UnitDelivery.of(order.of(decision)).stream()
                .flatMap(unit -> unit.archives().stream())
                .collect(Collectors.toMap(Archive::path, archive -> archive.held().grants().stream()
                        .map(grant -> grant.nomination().ordinal())
                        .collect(Collectors.toSet())));
    }
}
