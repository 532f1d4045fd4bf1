package vn.vinhdanh.benchmark.peer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import net.sf.jasperreports.renderers.WrappingSvgDataToGraphics2DRenderer;

/**
 * JasperReports: a report compiled once, filled and exported for each certificate. Tagged, PDF/A-2a. A parsed border is
 * kept by each thread.
 */
public final class Jasper implements Peer {

    static final String BACKGROUND = "background";

    private final JasperReportsContext context;
    private final JasperReport report;
    private final List<Text> layout;
    private final Templates templates;
    private final Renderable background;

    private Jasper(JasperReportsContext context, JasperReport report, Work work) throws Exception {
        this.context = context;
        this.report = report;
        this.layout = work.certificate(0).texts();
        this.templates = work.templates();
        this.background = new WrappingSvgDataToGraphics2DRenderer(
                SimpleDataRenderer.getInstance(templates.background().getBytes(StandardCharsets.UTF_8)));
    }

    /** @param args as {@link Work#of} takes them */
    public static void main(String[] args) throws Exception {
        Work work = Work.of(args);
        JasperReportsContext context = JasperFonts.context(work);
        JasperReport report = new JasperCertificate(context).compile(work.certificate(0));
        List<Peer> peers = List.of(new Jasper(context, report, work), new Jasper(context, report, work));
        new Timed("jasperreports", Versions.of(JasperReport.class), work, peers).run();
    }

    @Override
    public byte[] print(Certificate certificate) throws Exception {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(BACKGROUND, background);
        for (Text text : certificate.texts()) {
            parameters.put(text.key(), String.join("\n", text.lines()));
        }
        stands(certificate);
        JasperPrint filled = JasperFillManager.getInstance(context).fill(report, parameters, new JREmptyDataSource(1));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(content));
        exporter.setConfiguration(settings(certificate));
        exporter.exportReport();
        return content.toByteArray();
    }

    private SimplePdfExporterConfiguration settings(Certificate certificate) {
        SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
        settings.setTagged(true);
        settings.setTagLanguage("vi");
        settings.setMetadataTitle(certificate.title());
        settings.setDisplayMetadataTitle(true);
        settings.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        settings.setIccProfilePath(templates.fonts().resolve("colour/sRGB.icc").toString());
        return settings;
    }

    /** A compiled report has fixed places; certificates that differ in more than words would need another. */
    private void stands(Certificate certificate) {
        for (int i = 0; i < layout.size(); i++) {
            Text text = certificate.texts().get(i);
            if (!text.area().equals(layout.get(i).area()) || text.size() != layout.get(i).size()) {
                throw new IllegalStateException(certificate.title() + " stands elsewhere: " + text.key());
            }
        }
    }

    static JRDesignExpression parameter(String name) {
        return new JRDesignExpression("$P{" + name + "}");
    }
}
