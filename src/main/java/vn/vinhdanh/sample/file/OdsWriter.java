package vn.vinhdanh.sample.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an OpenDocument spreadsheet as a stream. Without a library: those for Java either name no font of a cell, by
 * which old encodings are told, or are no longer kept up.
 */
final class OdsWriter implements FileWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
             <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
             <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.replace("%s", TYPE);

    @Override
    public void write(List<Page> pages, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            RepeatablePackage.stored(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            RepeatablePackage.open(zip, "META-INF/manifest.xml").write(MANIFEST.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            OutputStream content = RepeatablePackage.open(zip, "content.xml");
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(content, "UTF-8");
            document(pages, new OdsElements(xml));
            xml.flush();
            zip.closeEntry();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void document(List<Page> pages, OdsElements xml) throws XMLStreamException {
        xml.startDocument();
        OdsStyles styles = OdsStyles.of(pages);
        styles.write(xml);
        xml.start("office:body");
        xml.start("office:spreadsheet");
        for (Page page : pages) {
            new OdsTable(page, styles, xml).write();
        }
        filters(pages, xml);
        xml.end();
        xml.end();
        xml.endDocument();
    }

    private static void filters(List<Page> pages, OdsElements xml) throws XMLStreamException {
        List<Page> filtered =
                pages.stream().filter(page -> page.filter() != null).toList();
        if (filtered.isEmpty()) {
            return;
        }
        xml.start("table:database-ranges");
        for (Page page : filtered) {
            Area area = page.filter();
            if (area != null) {
                String sheet = "$'" + page.name() + "'.";
                xml.empty(
                        "table:database-range",
                        "table:name",
                        "__Anonymous_Sheet_DB__" + pages.indexOf(page),
                        "table:display-filter-buttons",
                        "true",
                        "table:target-range-address",
                        sheet + Page.letters(area.firstColumn()) + area.firstRow() + ":" + sheet
                                + Page.letters(area.lastColumn()) + area.lastRow());
            }
        }
        xml.end();
    }
}
