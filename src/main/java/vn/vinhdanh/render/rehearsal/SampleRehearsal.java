package vn.vinhdanh.render.rehearsal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DecisionTwinRenderer;
import vn.vinhdanh.render.DeliveryPapersRenderer;
import vn.vinhdanh.render.proof.Rehearsal;
import vn.vinhdanh.render.proof.TemplateKinds;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

@Component
final class SampleRehearsal implements Rehearsal {

    private static final List<String> REPORTS = List.of("report/bao-cao.ftlh", "report/index.ftlh");

    private final TemplateFiles files;
    private final TemplateKinds kinds;
    private final Templates templates;
    private final AwardCatalogue catalogue;
    private final DecisionDrafting drafting;
    private final DecisionRenderer decisions;
    private final DecisionTwinRenderer twins;
    private final CertificateRenderer certificates;
    private final BulletinRenderer bulletins;
    private final DeliveryPapersRenderer deliveryPapers;

    SampleRehearsal(
            TemplateFiles files,
            TemplateKinds kinds,
            Templates templates,
            AwardCatalogue catalogue,
            DecisionDrafting drafting,
            DecisionRenderer decisions,
            DecisionTwinRenderer twins,
            CertificateRenderer certificates,
            BulletinRenderer bulletins,
            DeliveryPapersRenderer deliveryPapers) {
        this.files = files;
        this.kinds = kinds;
        this.templates = templates;
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.decisions = decisions;
        this.twins = twins;
        this.certificates = certificates;
        this.bulletins = bulletins;
        this.deliveryPapers = deliveryPapers;
    }

    @Override
    public void hold() {
        SamplePapers sample = SamplePapers.read(files);
        List<Award> awards = SamplePapers.oneOfEachStyle(catalogue);
        for (Decision decision : List.of(sample.draft(drafting, awards), sample.numbered(drafting, awards))) {
            decisions.render(decision);
            twins.render(decision);
            decision.grants().forEach(grant -> certificates.render(decision, grant));
            bulletins.render(decision, sample.conference(), null);
        }
        deliveryPapers.render(sample.numbered(drafting, awards), paper -> {});
        REPORTS.forEach(templates::check);
    }

    @Override
    public void holdWhereChanged() {
        if (!kinds.areAsBuilt()) {
            hold();
        }
    }
}
