package vn.vinhdanh.benchmark.peer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
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

/** Apache FOP: one factory for all threads, which caches fonts and pictures. PDF/A-2a and PDF/UA-1. */
public final class Fop implements Peer {

    /** It tells of every page and every micrometre of overflow, and would be slowed by that. */
    private static final Logger LOG = Logger.getLogger("org.apache.fop");

    private final FopFactory factory;
    private final FoCertificate page;

    private Fop(FopFactory factory, FoCertificate page) {
        this.factory = factory;
        this.page = page;
    }

    /** @param args as {@link Work#of} takes them */
    public static void main(String[] args) throws Exception {
        LOG.setLevel(Level.SEVERE);
        Work work = Work.of(args);
        byte[] settings = settings(work).getBytes(StandardCharsets.UTF_8);
        FopFactory factory = new FopConfParser(
                        new ByteArrayInputStream(settings),
                        work.templates().folder().toUri())
                .getFopFactoryBuilder()
                .build();
        Fop peer = new Fop(factory, new FoCertificate(work.templates()));
        new Timed("fop", Versions.of(FopFactory.class), work, List.of(peer, peer)).run();
    }

    private static String settings(Work work) {
        StringBuilder fonts = new StringBuilder();
        for (Face face : Faces.of(work.certificates())) {
            fonts.append(String.format(
                    "<font embed-url=\"%s\" embedding-mode=\"subset\"><font-triplet name=\"%s\" style=\"%s\" weight=\"%s\"/></font>",
                    work.templates().font(face).toUri(), face.family(), face.style(), face.weight()));
        }
        return "<fop version=\"1.0\"><accessibility>true</accessibility><renderers>"
                + "<renderer mime=\"application/pdf\"><pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>"
                + "<fonts>" + fonts + "</fonts></renderer></renderers></fop>";
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
