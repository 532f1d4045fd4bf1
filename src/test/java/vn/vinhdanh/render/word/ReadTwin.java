package vn.vinhdanh.render.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A Word document read back: by POI as a whole where its texts are asked for, and part by part. */
final class ReadTwin {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final byte[] content;
    private final List<String> texts = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();

    ReadTwin(byte[] content) throws IOException {
        this.content = content;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private void read() {
        if (texts.isEmpty()) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
                read(document.getBodyElements(), document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void read(List<IBodyElement> elements, XWPFDocument document) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph
                    && !paragraph.getText().isEmpty()) {
                texts.add(paragraph.getText().replace('\u00A0', ' ').replace('\n', ' '));
                styles.add(document.getStyles().getStyle(paragraph.getStyle()).getName());
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        read(cell.getBodyElements(), document);
                    }
                }
            }
        }
    }

    /** Paragraphs as they follow each other, blanks all of one kind, those without text left out. */
    List<String> texts() {
        read();
        return texts;
    }

    /** The name of the style in which a paragraph is written. */
    String style(String text) {
        read();
        return styles.get(texts.indexOf(text));
    }

    List<String> partNames() {
        return List.copyOf(parts.keySet());
    }

    /** A part's XML, "word/document.xml" for one. */
    Document part(String name) {
        return Jsoup.parse(
                new String(Objects.requireNonNull(parts.get(name), name), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    Document page() {
        return part("word/document.xml");
    }

    static ReadTwin of(byte[] content) {
        try {
            return new ReadTwin(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
