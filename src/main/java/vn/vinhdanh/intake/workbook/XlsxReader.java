package vn.vinhdanh.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.IntakeLimits;
import vn.vinhdanh.intake.grid.Grid;

/** Reads .xlsx and .xlsm as a stream, so that a million blank rows cost time but no memory. Macros are never opened. */
final class XlsxReader {

    private static final Set<String> WORKBOOKS = Set.of(
            XSSFRelation.WORKBOOK.getContentType(),
            XSSFRelation.MACROS_WORKBOOK.getContentType(),
            XSSFRelation.TEMPLATE_WORKBOOK.getContentType(),
            XSSFRelation.MACRO_TEMPLATE_WORKBOOK.getContentType(),
            XSSFRelation.MACRO_ADDIN_WORKBOOK.getContentType());

    private final IntakeLimits limits;
    private final SheetXml.Source parsers;

    XlsxReader(IntakeLimits limits, SheetXml.Source parsers) {
        this.limits = limits;
        this.parsers = parsers;
    }

    List<Grid> read(Path file) throws IOException, UnreadableFile {
        try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            refuseOtherDocuments(archive);
            return sheets(XlsReader.fileName(file), new XSSFReader(archive));
        } catch (SheetXmlHandler.Refused refused) {
            throw refused.reason();
        } catch (OpenXML4JException | SAXException | XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void refuseOtherDocuments(OPCPackage archive) throws UnreadableFile, InvalidFormatException {
        var main = archive.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        var strict = archive.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        var relations = main.size() > 0 ? main : strict;
        if (relations.size() == 0) {
            throw new UnreadableFile(FindingCode.FILE_IS_NOT_A_WORKBOOK);
        }
        var target = relations.getRelationship(0).getTargetURI();
        var part = archive.getPart(PackagingURIHelper.createPartName(target));
        if (part == null || !WORKBOOKS.contains(part.getContentType())) {
            throw new UnreadableFile(FindingCode.FILE_IS_NOT_A_WORKBOOK);
        }
    }

    private List<Grid> sheets(String file, XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        NumberText numbers = new NumberText(countsFrom1904(workbook));
        SharedTexts strings = sharedTexts(workbook);
        StylesTable styles = workbook.getStylesTable();
        List<Grid> grids = new ArrayList<>();
        var parts = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (parts.hasNext()) {
            try (InputStream sheet = parts.next()) {
                GridBuilder grid = new GridBuilder(limits);
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
