package vn.vinhdanh.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The marks in a page's content that the layout engine has drawn (ISO 32000-1, 14.6). They are found as text: to take a
 * whole page apart and write it again took a fifth of the time of a long list.
 */
final class ContentMarks {

    /**
     * PDFBox writes each operator on a line of its own, and text that holds an end of line in figures. What has a number in
     * the structure tree is marked by it, all else by a name among the page's properties.
     */
    private static final Pattern BEGIN = Pattern.compile("/\\S+ (?:/(\\S+)|<</MCID (\\d+)>>) BDC\\n");

    /** A third of the default level's time, and a tenth more room. */
    private static final int LEVEL = 3;

    private static final String BEGINS = " BDC\n";
    private static final String ENDS = "EMC\n";
    private static final String PAGINATION = "/Artifact <</Type /Pagination>> BDC\n";

    private final COSStream content;
    private final COSDictionary properties;

    private ContentMarks(COSStream content, COSDictionary properties) {
        this.content = content;
        this.properties = properties;
    }

    static ContentMarks of(PDPage page) {
        COSStream content = Objects.requireNonNull(
                page.getCOSObject().getCOSStream(COSName.CONTENTS), "the engine draws a page into one stream");
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        return new ContentMarks(content, properties == null ? new COSDictionary() : properties);
    }

    /**
     * Takes out marks around nothing, of which the engine makes one for each box without a background.
     *
     * @param repeated numbers of what comes again on each page and is now marked so (14.8.2.2.2)
     */
    void tidy(Set<Integer> repeated) throws IOException {
        Set<Integer> missing = new HashSet<>(repeated);
        String text = text();
        StringBuilder tidied = new StringBuilder(text.length());
        Matcher mark = BEGIN.matcher(text);
        int kept = 0;
        for (int begins = text.indexOf(BEGINS); begins >= 0; begins = text.indexOf(BEGINS, begins + 1)) {
            int line = text.lastIndexOf('\n', begins) + 1;
            int behind = begins + BEGINS.length();
            if (mark.region(line, behind).matches()) {
                boolean isEmpty = text.startsWith(ENDS, behind);
                if (mark.group(2) != null && missing.remove(Integer.valueOf(mark.group(2)))) {
                    tidied.append(text, kept, line).append(PAGINATION);
                    kept = behind;
                } else if (mark.group(1) != null && isEmpty) {
                    tidied.append(text, kept, line);
                    kept = behind + ENDS.length();
                    properties.removeItem(COSName.getPDFName(mark.group(1)));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("a page's content has no mark " + missing);
        }
        tidied.append(text, kept, text.length());
        write(tidied.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] tidied) throws IOException {
        Deflater deflater = new Deflater(LEVEL);
        try (OutputStream out =
                new DeflaterOutputStream(content.createRawOutputStream(), deflater, tidied.length / 4 + 512)) {
            out.write(tidied);
        } finally {
            deflater.end();
        }
        content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        content.removeItem(COSName.DECODE_PARMS);
    }

    private String text() throws IOException {
        try (InputStream decoded = content.createInputStream()) {
            return new String(decoded.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
