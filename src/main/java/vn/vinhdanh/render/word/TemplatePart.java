package vn.vinhdanh.render.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.vinhdanh.render.template.TemplateFault;

/**
 * A part of the document as its template gives it.
 *
 * @param content handed on to be written, never changed
 */
@SuppressWarnings("ArrayRecordComponent")
record TemplatePart(String template, byte[] content) {

    /** Word opens nothing of a file that is not well-formed, and does not say where it is at fault. */
    TemplatePart {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new ByteArrayInputStream(content), new DefaultHandler());
        } catch (SAXParseException faulty) {
            throw new TemplateFault(
                    template, "line " + faulty.getLineNumber() + " of what it gives: " + faulty.getMessage(), faulty);
        } catch (SAXException | ParserConfigurationException e) {
            throw new TemplateFault(template, String.valueOf(e.getMessage()), e);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
