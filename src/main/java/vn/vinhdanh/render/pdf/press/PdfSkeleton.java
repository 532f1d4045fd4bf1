package vn.vinhdanh.render.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import vn.vinhdanh.render.pdf.press.file.RunFile;
import vn.vinhdanh.render.pdf.press.file.Segment;

/**
 * The objects of a one-page PDF that are the same for everyone, as the bytes of its file, and how to add the three that are
 * not: the page's content, the metadata and the information dictionary (ISO 32000-1, 7.5).
 */
final class PdfSkeleton {

    /** Bytes of a cross-reference entry's three fields: type, offset or number of a stream, index in that stream. */
    private static final int[] WIDTHS = {1, 3, 2};

    private static final int FREE = 0;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final byte[] file;
    private final byte[] fixed;
    private final List<Entry> entries;
    private final NavigableMap<Integer, Segment> rowsBefore = new TreeMap<>();
    private final int content;
    private final int metadata;
    private final int information;
    private final int table;
    private final int catalogue;

    /** Where an object is (ISO 32000-1, table 18). */
    private record Entry(int type, int where, int index) {}

    private PdfSkeleton(byte[] file) throws IOException {
        this.file = file;
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDocument objects = document.getDocument();
            content = number(document.getPage(0).getCOSObject(), COSName.CONTENTS);
            metadata = number(document.getDocumentCatalog().getCOSObject(), COSName.METADATA);
            catalogue = number(objects.getTrailer(), COSName.ROOT);
            Map<Integer, Integer> offsets = new TreeMap<>();
            objects.getXrefTable()
                    .forEach((key, offset) -> offsets.put((int) key.getNumber(), Math.toIntExact(offset)));
            // the last is the file's own table
            information = Collections.max(offsets.keySet()) + 1;
            table = information + 1;
            entries = new ArrayList<>(Collections.nCopies(table + 1, new Entry(FREE, 0, 0)));
            entries.set(0, new Entry(FREE, 0, 0xFFFF));
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            keep(file, offsets, Math.toIntExact(objects.getStartXref()), kept);
            for (int stream : List.copyOf(offsets.values())) {
                if (stream < 0) {
                    list(objects, -stream);
                }
            }
            fixed = kept.toByteArray();
        }
        int from = 0;
        for (int own : new TreeSet<>(List.of(content, metadata, information, table))) {
            rowsBefore.put(own, Segment.of(rows(entries.subList(from, own))));
            from = own + 1;
        }
    }

    /** @param document whose page's content is left out; it is changed */
    static PdfSkeleton of(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        page.setContents(new PDStream(document));
        document.getDocument().getTrailer().removeItem(COSName.INFO);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return new PdfSkeleton(file.toByteArray());
    }

    /** With a content that says nothing. */
    byte[] file() {
        return file;
    }

    private static int number(COSDictionary dictionary, COSName name) {
        COSObjectKey key = ((COSObject) dictionary.getItem(name)).getKey();
        return (int) Objects.requireNonNull(key, "read from a file").getNumber();
    }

    /** Writes the header and the objects that stand in the file by themselves, in its order. */
    private void keep(byte[] file, Map<Integer, Integer> offsets, int end, ByteArrayOutputStream kept) {
        TreeMap<Integer, Integer> inOrder = new TreeMap<>();
        offsets.forEach((number, offset) -> {
            if (offset > 0 && offset < end) {
                inOrder.put(offset, number);
            }
        });
        kept.write(file, 0, inOrder.firstKey());
        inOrder.forEach((from, number) -> {
            Integer next = inOrder.higherKey(from);
            if (number != content && number != metadata) {
                entries.set(number, new Entry(IN_FILE, kept.size(), 0));
                kept.write(file, from, (next == null ? end : next) - from);
            }
        });
    }

    /** Notes the objects that stand in a stream: it begins with the number and the place of each (7.5.7). */
    private void list(COSDocument objects, int stream) throws IOException {
        COSStream holder = (COSStream) Objects.requireNonNull(
                objects.getObjectFromPool(new COSObjectKey(stream, 0)).getObject());
        try (Scanner numbers = new Scanner(holder.createInputStream(), StandardCharsets.US_ASCII)) {
            for (int index = 0; index < holder.getInt(COSName.N); index++) {
                entries.set(numbers.nextInt(), new Entry(IN_STREAM, stream, index));
                numbers.nextInt();
            }
        }
    }

    /**
     * The whole file.
     *
     * @param deflated the page's content
     * @param info the information dictionary as it stands in a file, in pieces
     * @param xmp deflated
     * @param id of the file
     */
    byte[] with(byte[] deflated, List<byte[]> info, byte[] xmp, byte[] id) {
        File file = new File(fixed.length + deflated.length + xmp.length + 6 * entries.size() + 2000);
        Map<Integer, Integer> places = new HashMap<>();
        file.write(fixed);
        places.put(content, file.size());
        file.stream(content, "/Filter/FlateDecode", deflated);
        places.put(metadata, file.size());
        file.stream(metadata, "/Type/Metadata/Subtype/XML/Filter/FlateDecode", xmp);
        places.put(information, file.size());
        file.write(information + " 0 obj\n");
        info.forEach(file::write);
        file.write("\nendobj\n");
        int start = file.size();
        places.put(table, start);
        String hex = HexFormat.of().withUpperCase().formatHex(id);
        file.stream(
                table,
                "/Type/XRef/Filter/FlateDecode/W[1 3 2]/Size " + entries.size() + "/Root " + catalogue + " 0 R/Info "
                        + information + " 0 R/ID[<" + hex + "><" + hex + ">]",
                table(places));
        file.write("startxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    /** @param places of the objects that each file has of its own, by their numbers */
    private byte[] table(Map<Integer, Integer> places) {
        List<Segment> segments = new ArrayList<>();
        rowsBefore.forEach((own, before) -> {
            segments.add(before);
            int place = Objects.requireNonNull(places.get(own), "all four have been written");
            segments.add(Segment.stored(rows(List.of(new Entry(IN_FILE, place, 0)))));
        });
        return Segment.joined(segments);
    }

    private static byte[] rows(List<Entry> entries) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            write(table, entry.type, WIDTHS[0]);
            write(table, entry.where, WIDTHS[1]);
            write(table, entry.index, WIDTHS[2]);
        }
        return table.toByteArray();
    }

    private static void write(ByteArrayOutputStream table, int field, int width) {
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
            table.write(field >> shift);
        }
    }

    private static final class File extends ByteArrayOutputStream {

        File(int size) {
            super(size);
        }

        @Override
        public void write(byte[] bytes) {
            write(bytes, 0, bytes.length);
        }

        void write(String ascii) {
            write(ascii.getBytes(StandardCharsets.US_ASCII));
        }

        void stream(int number, String properties, byte[] content) {
            write(number + " 0 obj\n");
            RunFile.stream(this, RunFile.ascii(properties), content);
            write("\nendobj\n");
        }
    }
}
