package vn.vinhdanh.intake.workbook.ods;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What an OpenDocument archive says of itself (ISO/IEC 26300-3, 4). */
final class OdsManifest extends DefaultHandler {

    private boolean spreadsheet;
    private boolean encrypted;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (qName.equals("manifest:encryption-data")) {
            encrypted = true;
        } else if (qName.equals("manifest:file-entry") && "/".equals(attributes.getValue("manifest:full-path"))) {
            String type = attributes.getValue("manifest:media-type");
            spreadsheet |= type != null && type.startsWith("application/vnd.oasis.opendocument.spreadsheet");
        }
    }

    boolean isSpreadsheet() {
        return spreadsheet;
    }

    boolean isEncrypted() {
        return encrypted;
    }
}
