package vn.vinhdanh.render.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import vn.vinhdanh.render.RepeatableZip;
import vn.vinhdanh.render.pdf.PdfIdentity;

/**
 * Packs the parts of a Word document into a file. They are written as they are: XWPF's model of a list of thousands would
 * cost many times the memory and say nothing more.
 */
final class WordFile {

    private static final String LANGUAGE = "vi-VN";
    /** Without the mode, Word takes the file for one of 2007 and says so in its title bar. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>
            """;

    private static final String PROGRAM = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>Vinh Danh</Application></Properties>
            """;

    private WordFile() {}

    static byte[] written(WordParts parts, PdfIdentity identity) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OPCPackage file = OPCPackage.create(OutputStream.nullOutputStream())) {
            fill(file, parts);
            describe(file, identity);
            save(file, out);
            file.revert();
            return RepeatableZip.repacked(out.toByteArray());
        } catch (OpenXML4JException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lightly packed, for it is unpacked again at once: the file that people get is packed as well as can be. */
    private static void save(OPCPackage file, OutputStream out) throws IOException {
        try (ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out)) {
            packed.setLevel(Deflater.BEST_SPEED);
            file.save(packed);
        }
    }

    private static void fill(OPCPackage file, WordParts parts) throws OpenXML4JException, IOException {
        PackagePartName name = PackagingURIHelper.createPartName("/word/document.xml");
        file.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "document");
        PackagePart document = file.createPart(name, XWPFRelation.DOCUMENT.getContentType());
        write(document, parts.page().content());
        add(document, XWPFRelation.STYLES, "styles", parts.styles().content());
        add(document, XWPFRelation.SETTINGS, "settings", SETTINGS.getBytes(StandardCharsets.UTF_8));
        add(document, XWPFRelation.HEADER, "firstHeader", parts.firstHeader().content());
        add(document, XWPFRelation.HEADER, "header", parts.header().content());
    }

    /** The template names a header by the identifier of its relation. */
    private static void add(PackagePart document, POIXMLRelation kind, String id, byte[] content)
            throws OpenXML4JException, IOException {
        PackagePartName name = PackagingURIHelper.createPartName("/word/" + id + ".xml");
        document.addRelationship(name, TargetMode.INTERNAL, kind.getRelation(), id);
        write(document.getPackage().createPart(name, kind.getContentType()), content);
    }

    private static void describe(OPCPackage file, PdfIdentity identity) throws OpenXML4JException, IOException {
        PackageProperties properties = file.getPackageProperties();
        properties.setTitleProperty(identity.title());
        properties.setCreatorProperty(identity.author());
        properties.setSubjectProperty(identity.subject());
        properties.setKeywordsProperty(identity.keywords());
        properties.setLanguageProperty(LANGUAGE);
        properties.setCreatedProperty(identity.date() + "T00:00:00Z");
        properties.setModifiedProperty(identity.date() + "T00:00:00Z");
        PackagePartName name = PackagingURIHelper.createPartName("/docProps/app.xml");
        file.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.EXTENDED_PROPERTIES, "program");
        write(
                file.createPart(name, "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
                PROGRAM.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }
}
