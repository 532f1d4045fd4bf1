package vn.vinhdanh.render.proofreading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.PdfParagraphs;

/** What a finished paper says, paragraph by paragraph and cell by cell; what two of them say does not belong together. */
final class PaperTexts {

    private static final Pattern UNSEEN = Pattern.compile("(?s)<(style|script|head)\\b.*?</\\1>|<!--.*?-->");
    private static final Pattern WITHIN_A_LINE = Pattern.compile(
            "</?(?:b|i|em|strong|span|small|a|time|abbr|sup|sub)(?:\\s[^>]*)?>|<w:t(?:\\s[^>]*)?>|</w:t>"
                    + "|</?w:(?:r|rPr|b|i|sz|szCs|rFonts|color|lang|spacing|proofErr|bookmarkStart|bookmarkEnd)(?:\\s[^>]*)?/?>");
    private static final Pattern LINE_END = Pattern.compile("<(?:br|w:br|w:tab|w:noBreakHyphen)(?:\\s[^>]*)?/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LINES = Pattern.compile("\\R");

    private PaperTexts() {}

    static List<String> of(RenderedDocument paper) {
        String path = paper.path();
        if (path.endsWith(".pdf")) {
            return PdfParagraphs.of(paper.content());
        }
        if (path.endsWith(".docx")) {
            return marked(wordText(paper.content()));
        }
        String text = new String(paper.content(), StandardCharsets.UTF_8);
        if (path.endsWith(".html")) {
            return marked(text);
        }
        return path.endsWith(".txt") ? lines(text) : List.of();
    }

    private static List<String> marked(String xml) {
        String seen = UNSEEN.matcher(xml).replaceAll("\n").replaceAll("\\s*\\R\\s*", " ");
        String inline = WITHIN_A_LINE.matcher(seen).replaceAll("");
        String told = TAG.matcher(LINE_END.matcher(inline).replaceAll(" ")).replaceAll("\n");
        return lines(told.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&"));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(LINES.split(text))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String wordText(byte[] docx) {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (Stream.of("word/document.xml", "word/header.xml", "word/firstHeader.xml")
                        .anyMatch(entry.getName()::equals)) {
                    parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a Word document that was just written cannot be read", unreadable);
        }
        return String.join("\n", parts);
    }
}
