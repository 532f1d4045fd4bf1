package vn.vinhdanh.benchmark.peer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;

/**
 * Apache FOP, asked for PDF/A-2a and PDF/UA-1. The factory caches fonts and pictures; each thread has one of its own,
 * since FOP 2.11 reads its settings anew for every document, and two threads that do so at once make it fail.
 */
public final class Fop implements Peer {

    /** It tells of every page and every micrometre of overflow, and would be slowed by that. */
    private static final Logger LOG = Logger.getLogger("org.apache.fop");

    private final FopFactory factory;
    private final FoCertificate page;

    private Fop(Work work) throws Exception {
        byte[] settings = settings(work).getBytes(StandardCharsets.UTF_8);
        URI base = work.templates().folder().toUri();
        factory = new FopConfParser(new ByteArrayInputStream(settings), base)
                .getFopFactoryBuilder()
                .build();
        page = new FoCertificate(work.templates());
    }

    /** @param args as {@link Work#of} takes them */
    public static void main(String[] args) throws Exception {
        LOG.setLevel(Level.SEVERE);
        Work work = Work.of(args);
        new Timed("fop", Versions.of(FopFactory.class), work, List.of(new Fop(work), new Fop(work))).run();
    }

    private static String settings(Work work) {
        StringBuilder fonts = new StringBuilder();
        for (Face face : Faces.of(work.certificates())) {
            fonts.append(String.format(
                    "<font embed-url=\"%s\" embedding-mode=\"subset\">"
                            + "<font-triplet name=\"%s\" style=\"%s\" weight=\"%s\"/></font>",
                    work.templates().font(face).toUri(), face.family(), face.style(), face.weight()));
        }
        return "<fop version=\"1.0\"><accessibility>true</accessibility><renderers>"
                + "<renderer mime=\"application/pdf\"><pdf-a-mode>PDF/A-2a</pdf-a-mode>"
                + "<pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>" + fonts + "</fonts></renderer></renderers></fop>";
    }

    @Override
    public byte[] print(Certificate certificate) throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setTitle(certificate.title());
        org.apache.fop.apps.Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, content);
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(
                        new StreamSource(new StringReader(page.of(certificate))),
                        new SAXResult(fop.getDefaultHandler()));
        return content.toByteArray();
    }
}
