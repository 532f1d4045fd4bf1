package vn.vinhdanh.intake.workbook.ods;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.workbook.reading.FileKind;
import vn.vinhdanh.intake.workbook.reading.ReadWorkbook;
import vn.vinhdanh.intake.workbook.reading.ReadingBudget;
import vn.vinhdanh.intake.workbook.reading.Refused;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

/** Reads OpenDocument spreadsheets (ISO/IEC 26300) as a stream. Scripts and links are never opened. */
public final class OdsReader {

    private final ReadingBudget budget;

    public OdsReader(ReadingBudget budget) {
        this.budget = budget;
    }

    public ReadWorkbook read(Path file) throws IOException, UnreadableFile {
        String name = ReadWorkbook.fileName(file);
        try (ZipSecureFile archive = new ZipSecureFile(file.toFile())) {
            OdsManifest manifest = new OdsManifest();
            parse(archive, "META-INF/manifest.xml", manifest);
            if (manifest.isEncrypted()) {
                throw new UnreadableFile(FindingCode.FILE_IS_PASSWORD_PROTECTED);
            }
            if (!manifest.isSpreadsheet()) {
                throw FileKind.refused("tài liệu OpenDocument không phải bảng tính");
            }
            OdsStyles styles = new OdsStyles();
            parse(archive, "styles.xml", styles);
            OdsContent content = new OdsContent(name, budget, styles);
            parse(archive, "content.xml", content);
            return new ReadWorkbook(content.sheets(), activeContent(archive, name, content));
        } catch (Refused refused) {
            throw refused.reason();
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
    }

    private static List<Finding> activeContent(ZipSecureFile archive, String file, OdsContent content) {
        List<String> found = new ArrayList<>();
        Collections.list(archive.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .filter(entry -> entry.startsWith("Basic/") || entry.startsWith("Scripts/"))
                .findFirst()
                .ifPresent(any -> found.add("macro"));
        if (content.hasLinks()) {
            found.add("liên kết đến tệp khác");
        }
        return found.isEmpty() ? List.of() : List.of(ReadWorkbook.activeContent(file, String.join(", ", found)));
    }

    private static void parse(ZipSecureFile archive, String part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        ZipArchiveEntry entry = archive.getEntry(part);
        if (entry == null) {
            return;
        }
        // POI's reader knows neither document types nor outside entities
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        try (InputStream in = archive.getInputStream(entry)) {
            xml.parse(new InputSource(in));
        }
    }
}
