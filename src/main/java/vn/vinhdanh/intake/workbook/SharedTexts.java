package vn.vinhdanh.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that a workbook keeps once and its cells point to (ECMA-376 part 1, 18.4.8): of a text in several pieces
 * the whole, without the phonetic hints that East Asian editions add.
 */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> fonts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String font = "";
    private String longestFont = "";
    private int longest;
    private int runBegin;
    private boolean inText;
    private boolean inPhonetic;

    /** @param part null where the workbook has no such texts */
    static SharedTexts read(@Nullable InputStream part, XMLReader xml) throws IOException, SAXException {
        SharedTexts texts = new SharedTexts();
        if (part != null) {
            xml.setContentHandler(texts);
            xml.parse(new InputSource(part));
        }
        return texts;
    }

    String at(int index) {
        return texts.get(index);
    }

    /** The typeface of a text's longest piece; null where its pieces have none of their own. */
    @Nullable
    String font(int index) {
        return fonts.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "si" -> {
                text.setLength(0);
                longest = 0;
                longestFont = "";
            }
            case "r" -> {
                font = "";
                runBegin = text.length();
            }
            case "rFont" -> font = Objects.requireNonNullElse(attributes.getValue("val"), "");
            case "t" -> inText = !inPhonetic;
            case "rPh" -> inPhonetic = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "t" -> inText = false;
            case "rPh" -> inPhonetic = false;
            case "r" -> endRun();
            case "si" -> {
                if (!longestFont.isEmpty()) {
                    fonts.put(texts.size(), longestFont);
                }
                texts.add(unescaped(text.toString()));
            }
            default -> {}
        }
    }

    private void endRun() {
        if (text.length() - runBegin > longest) {
            longest = text.length() - runBegin;
            longestFont = font;
        }
    }

    /** Characters that XML cannot hold are written as _x000D_. */
    static String unescaped(String stored) {
        return stored.contains("_x") ? new XSSFRichTextString(stored).getString() : stored;
    }
}
