package vn.vinhdanh.render.bulletin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.render.BulletinFigure;
import vn.vinhdanh.render.BulletinRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.Pdf;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.template.Templates;

/** Bulletins after templates/bulletin/: the picture lies beside the page, so that an editor finds both. */
@Component
final class ConferenceBulletins implements BulletinRenderer {

    private static final String FOLDER = "ban-tin/";

    private final Templates templates;
    private final PdfEngine engine;

    ConferenceBulletins(Templates templates, PdfEngine engine) {
        this.templates = templates;
        this.engine = engine;
    }

    @Override
    public boolean canShow(Path picture) {
        return Photo.of(picture).isPresent();
    }

    @Override
    public List<RenderedDocument> render(Decision decision, Conference conference, @Nullable Path picture) {
        Optional<Photo> photo = Photo.of(picture);
        Map<String, Object> model = Map.of("b", new BulletinModel(decision, conference).build(photo));
        List<RenderedDocument> documents = new ArrayList<>();
        documents.add(RenderedDocument.text(
                DocumentKind.BULLETIN_PAGE, FOLDER + "index.html", templates.fill("bulletin/page.ftlh", model)));
        Pdf pdf = engine.render(
                templates.fill("bulletin/print.ftlh", model),
                identity(decision, conference),
                photo.map(shown -> Map.of(shown.file(), shown.content())).orElseGet(Map::of));
        documents.add(
                RenderedDocument.of(DocumentKind.BULLETIN_PDF, FOLDER + "ban-tin.pdf", pdf.content(), pdf.pages()));
        documents.add(RenderedDocument.text(
                DocumentKind.BULLETIN_TEXT, FOLDER + "ban-tin.txt", templates.fill("bulletin/text.ftl", model)));
        photo.ifPresent(shown -> documents.add(
                RenderedDocument.of(DocumentKind.BULLETIN_IMAGE, FOLDER + shown.file(), shown.content(), 0)));
        return documents;
    }

    @Override
    public List<BulletinFigure> figures(Decision decision, Conference conference) {
        BulletinModel model = new BulletinModel(decision, conference);
        model.build(Optional.empty());
        return model.figures().all();
    }

    /** Dated by the conference: the same bulletin is the same bytes whenever it is printed. */
    private static PdfIdentity identity(Decision decision, Conference conference) {
        String keywords =
                decision.identity() instanceof DecisionIdentity.Numbered numbered ? numbered.reference() : "dự thảo";
        return new PdfIdentity(
                BulletinModel.title(conference),
                decision.office().name(),
                "Bản tin thi đua, khen thưởng",
                keywords,
                conference.date());
    }
}
