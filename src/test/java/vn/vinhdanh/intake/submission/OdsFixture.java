package vn.vinhdanh.intake.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument spreadsheet written by hand, so that a test can say what no program would write. */
final class OdsFixture {

    private static final String NAMESPACES = """
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
            """;

    private String styles = "";
    private String encryption = "";
    private String mediaType = "application/vnd.oasis.opendocument.spreadsheet";
    private String doctype = "";
    private final StringBuilder rows = new StringBuilder();

    OdsFixture row(String... cells) {
        return rowWith("", cells);
    }

    /** @param cells texts, or whole elements */
    OdsFixture rowWith(String attributes, String... cells) {
        rows.append("<table:table-row ").append(attributes).append(">");
        for (String cell : cells) {
            rows.append(cell.startsWith("<") ? cell : text(cell));
        }
        rows.append("</table:table-row>");
        return this;
    }

    static String text(String text) {
        return cell("office:value-type=\"string\"", text);
    }

    static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + ">" + (text.isEmpty() ? "" : "<text:p>" + text + "</text:p>")
                + "</table:table-cell>";
    }

    OdsFixture styles(String automatic) {
        styles = automatic;
        return this;
    }

    OdsFixture encrypted() {
        encryption = "<manifest:encryption-data/>";
        return this;
    }

    OdsFixture of(String type) {
        mediaType = type;
        return this;
    }

    OdsFixture doctype(String text) {
        doctype = text;
        return this;
    }

    Path saveIn(Path folder) {
        Path file = folder.resolve("de-nghi.ods");
        String content =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype + "<office:document-content" + NAMESPACES
                        + ">" + styles + "<office:body><office:spreadsheet><table:table table:name=\"Cá nhân\">" + rows
                        + "</table:table></office:spreadsheet></office:body></office:document-content>";
        String manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + mediaType + "\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\">"
                + encryption
                + "</manifest:file-entry></manifest:manifest>";
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            put(out, "mimetype", mediaType);
            put(out, "META-INF/manifest.xml", manifest);
            put(out, "content.xml", content);
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void put(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
