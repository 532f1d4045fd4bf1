package vn.vinhdanh.render.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import vn.vinhdanh.render.template.TemplateRefused;

/** Artwork that draws and does nothing else: no scripts, nothing from outside, nothing that grows without end. */
final class PlainSvg {

    private static final String SAVE = " Save it as plain SVG.";

    private PlainSvg() {}

    static void check(String name, byte[] content) {
        SvgReading reading = new SvgReading();
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = parsers.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/declaration-handler", reading);
            parser.parse(new ByteArrayInputStream(content), reading);
            reading.uses().checkGrowth();
        } catch (SvgReading.Refused refused) {
            throw new TemplateRefused(name, at(reading.line()) + refused.getMessage() + "." + SAVE, refused);
        } catch (SAXParseException broken) {
            throw new TemplateRefused(name, at(broken.getLineNumber()) + broken.getMessage() + SAVE, broken);
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new TemplateRefused(name, broken.getMessage() + SAVE, broken);
        }
    }

    private static String at(int line) {
        return line > 0 ? "line " + line + ": " : "";
    }

    /** An external declaration is as good as none; it is never fetched. */
    static class Closed extends DefaultHandler2 {

        @Override
        public InputSource resolveEntity(
                @Nullable String name, @Nullable String publicId, @Nullable String baseUri, @Nullable String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public InputSource resolveEntity(@Nullable String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }
    }
}
