package vn.vinhdanh.intake.workbook;

import com.fasterxml.aalto.sax.SAXParserFactoryImpl;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The parser of a workbook's large parts; it knows neither document types nor outside entities. */
final class SheetXml {

    private SheetXml() {}

    /** Where a parser comes from. */
    @FunctionalInterface
    interface Source {
        XMLReader reader() throws SAXException;
    }

    static XMLReader reader() throws SAXException {
        return new SAXParserFactoryImpl().newSAXParser().getXMLReader();
    }
}
