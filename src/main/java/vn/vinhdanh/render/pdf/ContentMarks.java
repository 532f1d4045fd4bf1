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
    private static final Pattern BEGIN =
            Pattern.compile("^/\\S+ (?:/(\\S+)|<</MCID (\\d+)>>) BDC\\n(EMC\\n)?", Pattern.MULTILINE);

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
        Matcher marks = BEGIN.matcher(text());
        StringBuilder tidied = new StringBuilder();
        while (marks.find()) {
            boolean isEmpty = marks.group(3) != null;
            if (marks.group(2) != null && missing.remove(Integer.valueOf(marks.group(2)))) {
                marks.appendReplacement(tidied, PAGINATION + (isEmpty ? marks.group(3) : ""));
            } else if (marks.group(1) != null && isEmpty) {
                marks.appendReplacement(tidied, "");
                properties.removeItem(COSName.getPDFName(marks.group(1)));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("a page's content has no mark " + missing);
        }
        marks.appendTail(tidied);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(tidied.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private String text() throws IOException {
        try (InputStream decoded = content.createInputStream()) {
            return new String(decoded.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
