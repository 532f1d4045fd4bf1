package vn.vinhdanh.render.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vinhdanh.render.picture.Artwork;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.TemplateMissing;

/**
 * Makes PDF/A-2a and PDF/UA-1 documents out of XHTML. The same text and identity give the same bytes. Styles, artwork and
 * images are named {@code vinhdanh:/decision/style.css}, relative to templates/, or are handed over in memory; nothing
 * else is ever fetched, whatever a text may ask for.
 */
@Component
public class PdfEngine {

    private static final String SCHEME = "vinhdanh";
    private static final String HANDED_OVER = SCHEME + ":/images/";
    private static final double MM_PER_POINT = 25.4 / 72;

    /** A page takes a fraction of a second; a slow machine under load some seconds. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** A list of thousands takes minutes, and has as many characters. */
    private static final int CHARACTERS_WITHIN = 100_000;

    private static final ScheduledThreadPoolExecutor ALARMS = alarms();

    // It tells of every font and stylesheet that it opens; only what goes wrong is of interest here.
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        // a cached copy of a photo would lie where all accounts of the machine have their temporary files
        ImageIO.setUseCache(false);
    }

    private final TemplateFiles files;
    private final Fonts fonts;
    private final byte[] colourProfile;
    private final Duration longest;

    @Autowired
    public PdfEngine(TemplateFiles files, Fonts fonts) {
        this(files, fonts, LONGEST);
    }

    PdfEngine(TemplateFiles files, Fonts fonts, Duration longest) {
        this.longest = longest;
        this.files = files;
        this.fonts = fonts;
        this.colourProfile = files.read("fonts/colour/sRGB.icc");
    }

    public Pdf render(String xhtml, PdfIdentity identity) {
        return render(xhtml, identity, Map.of());
    }

    /**
     * Renders a document.
     *
     * @param images by name; the text calls them {@code vinhdanh:/images/NAME}
     * @throws vn.vinhdanh.render.template.TemplateMissing when a style or artwork is nowhere
     * @throws vn.vinhdanh.render.template.TemplateRefused when one may not be drawn
     * @throws LayoutFault when the engine cannot do all that the template asks for
     */
    public Pdf render(String xhtml, PdfIdentity identity, Map<String, byte[]> images) {
        Duration allowed = longest(xhtml);
        LayoutWatch watch = new LayoutWatch(identity.title(), families(), allowed);
        watch.declaresNothing(xhtml);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withDiagnosticConsumer(watch::note);
        // leaves the pages' content as it is: it is looked through and packed once everything is drawn
        builder.testMode(true);
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colourProfile);
        builder.withProducer("Vinh Danh");
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeLineBreaker(new KeepingLineBreaker(watch));
        builder.withHtmlContent(xhtml, SCHEME + ":/");
        builder.useProtocolsStreamImplementation(uri -> open(uri, images, watch), SCHEME);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> isOurs(uri), when);
        }
        ScheduledFuture<?> alarm = ALARMS.schedule(watch::giveUp, allowed.toMillis(), TimeUnit.MILLISECONDS);
        try (Fonts.Lent faces = fonts.lend();
                PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = rendererInto(document, faces, builder)) {
            renderer.createPDFWithoutClosing();
            watch.nothingMayBeWrong();
            return finish(document, xhtml, identity);
        } catch (TemplateMissing | TemplateFault | LayoutFault told) {
            throw told;
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            throw watch.tooMuch(tooMuch);
        } catch (RuntimeException thrown) {
            throw watch.fault(thrown);
        } catch (IOException e) {
            throw new UncheckedIOException("the PDF \"" + identity.title() + "\" cannot be made", e);
        } finally {
            alarm.cancel(false);
        }
    }

    private PdfBoxRenderer rendererInto(PDDocument document, Fonts.Lent faces, PdfRendererBuilder builder) {
        builder.usePDDocument(document);
        for (Face face : fonts.faces()) {
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new PlainGlyphs(document, faces, face), face.family(), face.weight(), style, true);
            builder.useFont(
                    () -> fonts.open(face), face.family(), face.weight(), style, true, EnumSet.of(FSFontUseCase.SVG));
        }
        return builder.buildPdfRenderer();
    }

    /** One thread for all documents; it keeps neither the program from ending nor what was done in time. */
    private static ScheduledThreadPoolExecutor alarms() {
        ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1, alarm -> {
            Thread thread = new Thread(alarm, "layout-alarm");
            thread.setDaemon(true);
            return thread;
        });
        alarms.setRemoveOnCancelPolicy(true);
        return alarms;
    }

    private Duration longest(String xhtml) {
        return longest.multipliedBy(1 + xhtml.length() / CHARACTERS_WITHIN);
    }

    private Set<String> families() {
        return fonts.faces().stream().map(Face::family).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pdf finish(PDDocument document, String xhtml, PdfIdentity identity) throws IOException {
        new RepeatedHeadings(document).silence();
        new PdfMetadata(identity).applyTo(document, xhtml);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        document.save(content);
        PDRectangle first = document.getPage(0).getMediaBox();
        return new Pdf(
                content.toByteArray(),
                document.getNumberOfPages(),
                first.getWidth() * MM_PER_POINT,
                first.getHeight() * MM_PER_POINT);
    }

    private static boolean isOurs(String uri) {
        return uri != null && (uri.startsWith(SCHEME + ":/") || !uri.contains(":"));
    }

    private FSStream open(String uri, Map<String, byte[]> images, LayoutWatch watch) {
        byte[] content = images.get(uri.startsWith(HANDED_OVER) ? uri.substring(HANDED_OVER.length()) : "");
        return stream(content == null ? template(uri, watch) : content);
    }

    private byte[] template(String uri, LayoutWatch watch) {
        String name = URI.create(uri).getPath().replaceFirst("^/+", "");
        watch.reads(name);
        byte[] content = files.read(name);
        Artwork.check(name, content);
        return content;
    }

    private static FSStream stream(byte[] content) {
        return new FSStream() {
            @Override
            public ByteArrayInputStream getStream() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public InputStreamReader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
