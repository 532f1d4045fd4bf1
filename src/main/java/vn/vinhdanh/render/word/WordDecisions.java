package vn.vinhdanh.render.word;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.DecisionTwinRenderer;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.decision.DecisionPages;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

/** Fills the templates of the Word document from the model of the PDF, so that the two can only say the same. */
@Component
class WordDecisions implements DecisionTwinRenderer {

    private static final String PAGE = "decision/word.ftlx";
    private static final String HEADER = "decision/word-header.ftlx";
    private static final String STYLES = "decision/word-styles.xml";

    private final DecisionPages pages;
    private final Templates templates;
    private final TemplateFiles files;

    WordDecisions(DecisionPages pages, Templates templates, TemplateFiles files) {
        this.pages = pages;
        this.templates = templates;
        this.files = files;
    }

    @Override
    public RenderedDocument render(Decision decision) {
        WordParts parts = new WordParts(
                filled(PAGE, Map.of("decision", pages.page(decision), "words", new KeptWords())),
                new TemplatePart(STYLES, files.read(STYLES)),
                header(decision, false),
                header(decision, true));
        byte[] content = WordFile.written(parts, DecisionPages.identity(decision));
        return RenderedDocument.of(DocumentKind.DECISION_TWIN, "quyet-dinh.docx", content, 0);
    }

    private TemplatePart header(Decision decision, boolean numbered) {
        return filled(HEADER, Map.of("draft", decision.isDraft(), "numbered", numbered));
    }

    private TemplatePart filled(String template, Map<String, ?> model) {
        return new TemplatePart(template, templates.fill(template, model).getBytes(StandardCharsets.UTF_8));
    }
}
