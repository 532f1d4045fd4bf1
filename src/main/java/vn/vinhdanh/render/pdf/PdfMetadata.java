package vn.vinhdanh.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes a document's title, dates and identity, once in the information dictionary and once in XMP, which must agree
 * (ISO 19005-2, 6.6.2.2). The file identifier derives from the content, because PDFBox would take it from the clock.
 */
public final class PdfMetadata {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String PRODUCER = "Vinh Danh";

    private static final DateTimeFormatter IN_FIGURES = DateTimeFormatter.ofPattern("uuuuMMddHHmmssxxx", Locale.ROOT);

    private final PdfIdentity identity;

    public PdfMetadata(PdfIdentity identity) {
        this.identity = identity;
    }

    void applyTo(PDDocument document, String source) throws IOException {
        PDDocumentInformation dictionary = new PDDocumentInformation();
        information().forEach(dictionary::setCustomMetadataValue);
        document.setDocumentInformation(dictionary);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp())));
        document.getDocumentCatalog().setLanguage("vi-VN");
        document.setDocumentId(
                ByteBuffer.wrap(digest(source.getBytes(StandardCharsets.UTF_8))).getLong());
    }

    private Map<String, String> information() {
        Map<String, String> information = new LinkedHashMap<>();
        information.put("Title", identity.title());
        information.putAll(informationBesides());
        return information;
    }

    private Map<String, String> informationBesides() {
        // "D:20190515000000+07'00'" (ISO 32000-1, 7.9.4)
        String moment = "D:" + IN_FIGURES.format(moment()).replace(":", "'") + "'";
        Map<String, String> information = new LinkedHashMap<>();
        information.put("Author", identity.author());
        information.put("Subject", identity.subject());
        information.put("Keywords", identity.keywords());
        information.put("Producer", PRODUCER);
        information.put("Creator", PRODUCER);
        information.put("CreationDate", moment);
        information.put("ModDate", moment);
        return information;
    }

    private ZonedDateTime moment() {
        return identity.date().atStartOfDay(VIETNAM);
    }

    /** The information dictionary as it stands in a file (ISO 32000-1, 14.3.3). */
    public byte[] informationAsWritten() {
        return joined(informationTitle(), informationBehind());
    }

    /** The information dictionary's beginning with the title. */
    public byte[] informationTitle() {
        return joined("<<".getBytes(StandardCharsets.US_ASCII), entries(Map.of("Title", identity.title())));
    }

    /** The rest of it: the same for documents that differ in nothing but the title. */
    public byte[] informationBehind() {
        return joined(entries(informationBesides()), ">>".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] entries(Map<String, String> information) {
        StringBuilder written = new StringBuilder();
        information.forEach((name, text) -> {
            written.append('/').append(name).append('(');
            for (byte next : textString(text)) {
                Literal.append(written, next & 0xFF);
            }
            written.append(')');
        });
        return written.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** ISO 32000-1, 7.9.2.2. */
    private static byte[] textString(String text) {
        boolean plain = text.chars().allMatch(character -> character >= ' ' && character <= '~');
        return plain ? text.getBytes(StandardCharsets.US_ASCII) : ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    }

    /** From which a file's identifier is taken: SHA-256 over the identity and the content. */
    public byte[] digest(byte[] content) {
        MessageDigest digest = sha256();
        digest.update(identity.toString().getBytes(StandardCharsets.UTF_8));
        return digest.digest(content);
    }

    /** By which file identifiers are made. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** The metadata stream, not compressed. */
    public byte[] xmp() {
        return joined(xmpBefore(), xmpTitle(), xmpBehind());
    }

    /** What the metadata stream says before the title, which is the same for all documents. */
    public static byte[] xmpBefore() {
        return XMP_BEFORE.getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xmpTitle() {
        return escaped(identity.title()).getBytes(StandardCharsets.UTF_8);
    }

    /** Behind the title: the same for documents that differ in nothing else. */
    public byte[] xmpBehind() {
        String moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment());
        return String.format(
                        Locale.ROOT,
                        """
                </rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <pdf:Keywords>%s</pdf:Keywords>
                <pdf:Producer>%s</pdf:Producer>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                </rdf:Description>
                %s
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""",
                        escaped(identity.author()),
                        escaped(identity.subject()),
                        escaped(identity.keywords()),
                        PRODUCER,
                        PRODUCER,
                        moment,
                        moment,
                        UA_EXTENSION)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String XMP_BEFORE = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">""";

    /** PDF/A admits the PDF/UA mark only with its schema declared (ISO 19005-2, 6.6.2.3). */
    private static final String UA_EXTENSION = """
            <rdf:Description rdf:about=""
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>""";
}
