package vn.vinhdanh.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdfwriter.COSWriter;
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

    private final PdfIdentity identity;

    public PdfMetadata(PdfIdentity identity) {
        this.identity = identity;
    }

    void applyTo(PDDocument document, String source) throws IOException {
        document.setDocumentInformation(information());
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp())));
        document.getDocumentCatalog().setLanguage("vi-VN");
        document.setDocumentId(
                ByteBuffer.wrap(digest(source.getBytes(StandardCharsets.UTF_8))).getLong());
    }

    private PDDocumentInformation information() {
        Calendar calendar = GregorianCalendar.from(moment());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(identity.title());
        information.setAuthor(identity.author());
        information.setSubject(identity.subject());
        information.setKeywords(identity.keywords());
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        return information;
    }

    private ZonedDateTime moment() {
        return identity.date().atStartOfDay(VIETNAM);
    }

    /** The information dictionary as it stands in a file (ISO 32000-1, 14.3.3). */
    public byte[] informationAsWritten() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            information().getCOSObject().accept(new COSWriter(written));
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
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
        String moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment());
        return String.format(
                        Locale.ROOT,
                        """
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
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
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
                        escaped(identity.title()),
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

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
