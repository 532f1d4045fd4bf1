package vn.vinhdanh.sample.file;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements and attributes of OpenDocument, written by their customary prefixes. */
final class OdsElements {

    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
            "number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
            "svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
            "of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
            "calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"));

    private final XMLStreamWriter xml;

    OdsElements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void startDocument() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("office:document-content");
        for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
            xml.writeNamespace(namespace.getKey(), namespace.getValue());
        }
        attribute("office:version", "1.2");
    }

    void endDocument() throws XMLStreamException {
        xml.writeEndDocument();
    }

    void start(String name, String... attributes) throws XMLStreamException {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, colon);
        xml.writeStartElement(prefix, name.substring(colon + 1), NAMESPACES.getOrDefault(prefix, ""));
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    void attribute(String name, String value) throws XMLStreamException {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, colon);
        xml.writeAttribute(prefix, NAMESPACES.getOrDefault(prefix, ""), name.substring(colon + 1), value);
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(text);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        start(name, attributes);
        end();
    }

    /** A paragraph a line; runs of blanks are elements, or they would collapse. */
    void paragraphs(String text) throws XMLStreamException {
        for (String line : text.split("\n", -1)) {
            start("text:p");
            int from = 0;
            for (int blank = line.indexOf("  "); blank >= 0; blank = line.indexOf("  ", from)) {
                text(line.substring(from, blank + 1));
                empty("text:s");
                from = blank + 2;
            }
            text(line.substring(from));
            end();
        }
    }
}
