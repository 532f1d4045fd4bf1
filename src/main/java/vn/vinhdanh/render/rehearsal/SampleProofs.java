package vn.vinhdanh.render.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.render.DecisionRenderer;
import vn.vinhdanh.render.DecisionTwinRenderer;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.PdfPictures;
import vn.vinhdanh.render.proof.TemplateProofs;
import vn.vinhdanh.render.template.TemplateFiles;

@Component
class SampleProofs implements TemplateProofs {

    private final TemplateFiles files;
    private final AwardCatalogue catalogue;
    private final DecisionDrafting drafting;
    private final DecisionRenderer decisions;
    private final DecisionTwinRenderer twins;
    private final CertificateRenderer certificates;
    private final BulletinRenderer bulletins;

    SampleProofs(
            TemplateFiles files,
            AwardCatalogue catalogue,
            DecisionDrafting drafting,
            DecisionRenderer decisions,
            DecisionTwinRenderer twins,
            CertificateRenderer certificates,
            BulletinRenderer bulletins) {
        this.files = files;
        this.catalogue = catalogue;
        this.drafting = drafting;
        this.decisions = decisions;
        this.twins = twins;
        this.certificates = certificates;
        this.bulletins = bulletins;
    }

    @Override
    public List<RenderedDocument> of(String kind) {
        SamplePapers sample = SamplePapers.read(files);
        Decision decision = sample.numbered(drafting, SamplePapers.oneOfEachStyle(catalogue));
        Map<String, List<RenderedDocument>> papers = new LinkedHashMap<>();
        papers.put("decision", List.of(decisions.render(decision), twins.render(decision)));
        for (Grant grant : decision.grants()) {
            papers.put(
                    "certificate/" + grant.nomination().award().style(), List.of(certificates.render(decision, grant)));
        }
        papers.put("bulletin", bulletins.render(decision, sample.conference(), null));
        List<RenderedDocument> ofKind = papers.get(kind);
        return ofKind == null ? papers.values().stream().flatMap(List::stream).toList() : ofKind;
    }

    @Override
    public List<byte[]> pictures(RenderedDocument paper) {
        return paper.path().endsWith(".pdf") ? PdfPictures.of(paper.content()) : List.of();
    }
}
