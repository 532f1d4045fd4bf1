package vn.vinhdanh.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.grid.Grid;
import vn.vinhdanh.intake.workbook.reading.FileKind;
import vn.vinhdanh.intake.workbook.reading.GridBuilder;
import vn.vinhdanh.intake.workbook.reading.NumberText;
import vn.vinhdanh.intake.workbook.reading.ReadWorkbook;
import vn.vinhdanh.intake.workbook.reading.ReadingBudget;
import vn.vinhdanh.intake.workbook.reading.Refused;
import vn.vinhdanh.intake.workbook.reading.UnreadableFile;

/** Reads .xlsx and .xlsm as a stream, so that a million blank rows cost time but no memory. Macros are never opened. */
final class XlsxReader {

    private static final Set<String> WORKBOOKS = Set.of(
            XSSFRelation.WORKBOOK.getContentType(),
            XSSFRelation.MACROS_WORKBOOK.getContentType(),
            XSSFRelation.TEMPLATE_WORKBOOK.getContentType(),
            XSSFRelation.MACRO_TEMPLATE_WORKBOOK.getContentType(),
            XSSFRelation.MACRO_ADDIN_WORKBOOK.getContentType());
    private static final Map<String, String> ACTIVE = Map.of(
            "vbaProject", "macro",
            "externalLink", "liên kết đến tệp khác",
            "spreadsheetml.connections", "kết nối dữ liệu");
    private static final Map<String, String> KINDS = Map.of(
            "ms-excel.sheet.binary", "Excel nhị phân (.xlsb)",
            "wordprocessingml", "văn bản Word",
            "ms-word", "văn bản Word",
            "presentationml", "bản trình chiếu",
            "ms-powerpoint", "bản trình chiếu");

    private final ReadingBudget budget;
    private final SheetXml.Source parsers;

    XlsxReader(ReadingBudget budget, SheetXml.Source parsers) {
        this.budget = budget;
        this.parsers = parsers;
    }

    ReadWorkbook read(Path file) throws IOException, UnreadableFile {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            refuseOtherDocuments(archive);
            String name = ReadWorkbook.fileName(file);
            return new ReadWorkbook(sheets(name, new XSSFReader(archive)), activeContent(archive, name));
        } catch (Refused refused) {
            throw refused.reason();
        } catch (OpenXML4JException | SAXException | XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Told, and left alone. */
    private static List<Finding> activeContent(OPCPackage archive, String file) throws InvalidFormatException {
        Set<String> found = new LinkedHashSet<>();
        for (PackagePart part : archive.getParts()) {
            String type = part.getContentType();
            ACTIVE.forEach((ending, name) -> {
                if (type.contains(ending)) {
                    found.add(name);
                }
            });
        }
        return found.isEmpty() ? List.of() : List.of(ReadWorkbook.activeContent(file, String.join(", ", found)));
    }

    private static void refuseOtherDocuments(OPCPackage archive) throws UnreadableFile, InvalidFormatException {
        if (archive.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                        .size()
                > 0) {
            throw FileKind.refused("Excel theo chuẩn Strict Open XML");
        }
        var relations = archive.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (relations.size() == 0) {
            throw FileKind.refused(FileKind.ARCHIVE);
        }
        var target = relations.getRelationship(0).getTargetURI();
        var part = archive.getPart(PackagingURIHelper.createPartName(target));
        String type = part == null ? "" : part.getContentType();
        if (!WORKBOOKS.contains(type)) {
            throw FileKind.refused(KINDS.entrySet().stream()
                    .filter(kind -> type.contains(kind.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(FileKind.UNKNOWN));
        }
    }

    private List<Grid> sheets(String file, XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException, UnreadableFile {
        NumberText numbers = new NumberText(countsFrom1904(workbook));
        SharedTexts strings = sharedTexts(workbook);
        StylesTable styles = workbook.getStylesTable();
        List<Grid> grids = new ArrayList<>();
        var parts = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream sheet = parts.next()) {
                GridBuilder grid = new GridBuilder(budget);
                XMLReader xml = parsers.reader();
                xml.setContentHandler(new SheetXmlHandler(grid, new CellDecoder(strings, styles, numbers)));
                xml.parse(new InputSource(sheet));
                grids.add(grid.build(file, parts.getSheetName()));
            }
        }
        return grids;
    }

    private SharedTexts sharedTexts(XSSFReader workbook) throws IOException, InvalidFormatException, SAXException {
        try (InputStream part = workbook.getSharedStringsData()) {
            return SharedTexts.read(part, parsers.reader());
        }
    }

    private static boolean countsFrom1904(XSSFReader workbook)
            throws IOException, InvalidFormatException, XMLStreamException {
        XMLInputFactory factory = XMLHelper.newXMLInputFactory();
        try (InputStream in = workbook.getWorkbookData()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String flag = xml.getAttributeValue(null, "date1904");
                    return "1".equals(flag) || "true".equals(flag);
                }
            }
            return false;
        }
    }
}
