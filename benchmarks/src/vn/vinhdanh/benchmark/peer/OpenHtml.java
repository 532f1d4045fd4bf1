package vn.vinhdanh.benchmark.peer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;

/** Plain openhtmltopdf as its guide shows it: a builder, a page, a file. PDF/A-2a and PDF/UA. */
public final class OpenHtml implements Peer {

    private final Templates templates;
    private final Set<Face> faces;
    private final byte[] profile;

    private OpenHtml(Work work, byte[] profile) {
        this.templates = work.templates();
        this.faces = Faces.of(work.certificates());
        this.profile = profile;
    }

    /** @param args as {@link Work#of} takes them */
    public static void main(String[] args) throws Exception {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        Work work = Work.of(args);
        OpenHtml peer = new OpenHtml(work, work.templates().colourProfile());
        String version = Versions.of(PdfRendererBuilder.class);
        new Timed("openhtmltopdf", version, work, List.of(peer, peer)).run();
    }

    @Override
    public byte[] print(Certificate certificate) throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(profile);
        builder.useSVGDrawer(new BatikSVGDrawer());
        for (Face face : faces) {
            builder.useFont(
                    templates.font(face).toFile(),
                    face.family(),
                    face.weight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        String texts = HtmlCertificate.texts(certificate);
        String base = templates.folder().toUri().toString();
        builder.withHtmlContent(new HtmlPage(templates).of(certificate.title(), "", texts), base);
        builder.toStream(content);
        builder.run();
        return content.toByteArray();
    }
}
