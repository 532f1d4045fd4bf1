package vn.vinhdanh.golden.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.golden.RenderRoom;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.render.CertificateFit;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DeliveryPapersRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.PeriodBulletinRenderer;
import vn.vinhdanh.render.PrintRunRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.StockPrinting;
import vn.vinhdanh.review.AcceptedNomination;

/** The program's own drafting and rendering, with or without the bonus on certificates. */
final class PaperRoom implements AutoCloseable {

    /** Of a longer list so many certificates are also made one by one; the print runs have all of them. */
    private static final int SINGLE = 2;

    private final AnnotationConfigApplicationContext program;
    private final List<Path> pictures;

    PaperRoom(boolean bonusOnCertificates, Path pictures) throws IOException {
        this.program = RenderRoom.started("vinhdanh.bonus.on-certificate=" + bonusOnCertificates);
        this.pictures = Pictures.in(pictures);
    }

    List<Award> awards() {
        return program.getBean(AwardCatalogue.class).awards();
    }

    /** As the review asks before anything is printed. */
    List<Finding> findings(AcceptedNomination nomination) {
        return program.getBean(CertificateFit.class).check(nomination);
    }

    List<Finding> officeFindings(Decision decision) {
        return program.getBean(CertificateFit.class).checkOffice(decision, CellRef.ofFile("danh-sach.xlsx"));
    }

    Decision decision(GeneratedBatch batch, List<AcceptedNomination> fitting) {
        return program.getBean(DecisionDrafting.class)
                .draft("thu", batch.brief(), batch.identity(), fitting, batch.certified());
    }

    RenderedDocument certificate(Decision decision, Grant grant) {
        return program.getBean(CertificateRenderer.class).render(decision, grant);
    }

    List<Paper> papers(GeneratedBatch batch, Decision decision) {
        List<Paper> papers = new ArrayList<>();
        papers.add(Paper.of(
                "quyet-dinh.pdf",
                Paper.Kind.DECISION,
                program.getBean(DecisionRenderer.class).render(decision).content(),
                decision.grants().stream().flatMap(PaperRoom::named).toList()));
        decision.grants().stream()
                .filter(Grant::certified)
                .limit(SINGLE)
                .map(grant -> single(decision, grant))
                .forEach(papers::add);
        if (!decision.isDraft()) {
            papers.addAll(printRuns(decision));
            papers.addAll(batch.onStock() ? stock(decision) : List.of());
            papers.addAll(desk(decision));
        }
        papers.addAll(bulletins(batch, decision));
        return papers;
    }

    private Paper single(Decision decision, Grant grant) {
        RenderedDocument document = certificate(decision, grant);
        return Paper.certificates(
                document.path(),
                document.content(),
                grant.nomination().award().style(),
                List.of(CertificateSays.all(decision, grant)));
    }

    /** In each folder the awards lie in the order of the decision, and of an award all in the order of delivery. */
    private List<Paper> printRuns(Decision decision) {
        Map<String, Deque<Grant>> byFolder = new HashMap<>();
        Map<Award, List<Grant>> delivered = Grant.byAward(DeliveryOrder.USUAL.grants(decision));
        Grant.byAward(decision.grants()).keySet().forEach(award -> byFolder.computeIfAbsent(
                        award.folder(), any -> new ArrayDeque<>())
                .addAll(delivered.getOrDefault(award, List.of())));
        List<Paper> papers = new ArrayList<>();
        program.getBean(PrintRunRenderer.class).render(decision, run -> {
            String folder = run.path().replaceFirst("^in/", "").replaceFirst("-\\d+\\.pdf$", "");
            Deque<Grant> waiting = byFolder.getOrDefault(folder, new ArrayDeque<>());
            List<Grant> grants =
                    Stream.generate(waiting::remove).limit(run.pages()).toList();
            papers.add(Paper.certificates(
                    run.path(),
                    run.content(),
                    grants.get(0).nomination().award().style(),
                    grants.stream()
                            .map(grant -> CertificateSays.all(decision, grant))
                            .toList()));
        });
        byFolder.forEach((folder, left) -> {
            if (!left.isEmpty()) {
                throw new AssertionError(left.size() + " certificates of " + folder + " are in no print run");
            }
        });
        return papers;
    }

    /** The program's own printers are named as the styles that they print. */
    private List<Paper> stock(Decision decision) {
        StockPrinting stock = program.getBean(StockPrinting.class);
        List<Paper> papers = new ArrayList<>();
        for (String printer : stock.printers()) {
            List<Grant> sheets = stock.sheets(decision, printer).orElseThrow();
            if (!sheets.isEmpty()) {
                papers.add(Paper.certificates(
                        "phoi-" + printer + ".pdf",
                        stock.print(decision, printer, sheets),
                        printer,
                        sheets.stream()
                                .map(grant -> CertificateSays.all(decision, grant))
                                .toList()));
            }
        }
        return papers;
    }

    private List<Paper> desk(Decision decision) {
        List<Recipient> handed = DeliveryOrder.USUAL.grants(decision).stream()
                .map(grant -> grant.nomination().recipient())
                .toList();
        List<Paper> papers = new ArrayList<>();
        program.getBean(DeliveryPapersRenderer.class).render(decision, paper -> {
            boolean receipts = paper.kind() == DocumentKind.RECEIPT_LIST;
            Stream<String> said = receipts
                    ? handed.stream()
                            .flatMap(one -> Stream.of(one.nameWithHonorific(), one.unit(), one.office()))
                            .filter(Objects::nonNull)
                    : handed.stream().map(one -> Objects.requireNonNullElse(one.unit(), one.name()));
            papers.add(Paper.of(paper.path(), Paper.Kind.DESK, paper.content(), said.toList()));
        });
        return papers;
    }

    private List<Paper> bulletins(GeneratedBatch batch, Decision decision) {
        List<Paper> papers = new ArrayList<>();
        Conference conference = batch.brief().conference();
        if (conference != null) {
            Path photo = batch.photo() == null ? null : pictures.get(batch.photo());
            pdf(program.getBean(BulletinRenderer.class).render(decision, conference, photo), said(conference))
                    .forEach(papers::add);
        }
        PeriodBulletinRenderer.Facts period = batch.period();
        if (period != null) {
            List<String> said = period.now().stream()
                    .map(award -> award.award().name().replaceAll("[“”]", ""))
                    .distinct()
                    .map(name -> name.replaceFirst("^Danh hiệu ", ""))
                    .toList();
            pdf(program.getBean(PeriodBulletinRenderer.class).render(period), said)
                    .map(paper -> Paper.of("ky/" + paper.path(), paper.kind(), paper.content(), paper.said()))
                    .forEach(papers::add);
        }
        return papers;
    }

    private static Stream<Paper> pdf(List<RenderedDocument> documents, List<String> said) {
        return documents.stream()
                .filter(document -> document.kind() == DocumentKind.BULLETIN_PDF)
                .map(document -> Paper.of(document.path(), Paper.Kind.BULLETIN, document.content(), said));
    }

    private static List<String> said(Conference conference) {
        return Stream.of(
                        Stream.of(conference.name()),
                        conference.results().stream(),
                        conference.conclusions().stream(),
                        conference.movements().stream().map(movement -> movement.name()),
                        Stream.ofNullable(conference.photoCaption()))
                .flatMap(texts -> texts)
                .map(text -> text.replaceFirst("\\.$", "").substring(1))
                .toList();
    }

    private static Stream<String> named(Grant grant) {
        Recipient recipient = grant.nomination().recipient();
        return Stream.of(recipient.nameWithHonorific(), recipient.office(), recipient.unit())
                .filter(Objects::nonNull);
    }

    @Override
    public void close() {
        program.close();
    }
}
