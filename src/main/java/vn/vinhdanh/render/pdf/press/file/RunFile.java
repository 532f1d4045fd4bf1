package vn.vinhdanh.render.pdf.press.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import vn.vinhdanh.render.pdf.PdfMetadata;

/** A PDF that is written from its beginning to its end, object after object (ISO 32000-1, 7.5). */
public final class RunFile {

    private static final byte[] HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final OutputStream out;
    private final CrossReferences references;
    private final MessageDigest digest;
    private long size;

    public RunFile(OutputStream out) throws IOException {
        this.out = out;
        this.references = new CrossReferences();
        this.digest = PdfMetadata.sha256();
        write(HEADER);
    }

    private RunFile(OutputStream out, RunFile begun) {
        this.out = out;
        this.references = new CrossReferences(begun.references);
        this.size = begun.size;
        try {
            this.digest = (MessageDigest) begun.digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java runtime's SHA-256 can be gone on with twice", e);
        }
    }

    /** A file that begins as this one has begun, and has its numbers. What is written here later does not belong to it. */
    public RunFile continued(OutputStream rest) {
        return new RunFile(rest, this);
    }

    /** A number for an object that is written later, by {@link #put}; none may be packed before. */
    public int reserved() {
        return references.alone(0);
    }

    public void put(int number, byte[] object) throws IOException {
        references.put(number, size);
        writeObject(number, object);
    }

    /** Writes an object and returns its number. */
    public int add(byte[] object) throws IOException {
        int number = references.alone(size);
        writeObject(number, object);
        return number;
    }

    public int addDeflated(byte[] deflated) throws IOException {
        return add(stream(ascii("/Filter/FlateDecode"), deflated));
    }

    /** The number that the first of the objects written next gets. */
    public int next() {
        return references.next();
    }

    /** Writes objects together, compressed, and numbers them one after the other (7.5.7). */
    public void addTogether(List<byte[]> objects) throws IOException {
        int first = references.packed(objects.size());
        StringBuilder places = new StringBuilder();
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        for (int at = 0; at < objects.size(); at++) {
            places.append(first + at).append(' ').append(bodies.size()).append(' ');
            bodies.writeBytes(objects.get(at));
            bodies.write('\n');
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(ascii(places.toString()));
        content.writeBytes(bodies.toByteArray());
        String entries = "/Type/ObjStm/Filter/FlateDecode/N " + objects.size() + "/First " + places.length();
        add(stream(ascii(entries), Deflated.ofObjects(content.toByteArray())));
    }

    /** Writes the table of all objects, and the end. */
    public void close(int catalogue, int information) throws IOException {
        long start = size;
        String id = HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 16));
        int number = references.alone(start);
        writeObject(
                number,
                stream(
                        ascii("/Type/XRef/Filter/FlateDecode" + CrossReferences.SHAPE + "/Size " + references.next()
                                + "/Root " + catalogue + " 0 R/Info " + information + " 0 R/ID[<" + id + "><" + id
                                + ">]"),
                        references.written()));
        write(ascii("startxref\n" + start + "\n%%EOF\n"));
    }

    /** @param entries of its dictionary but for the length */
    public static byte[] stream(byte[] entries, byte[] content) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream(entries.length + content.length + 60);
        stream(stream, entries, content);
        return stream.toByteArray();
    }

    public static void stream(ByteArrayOutputStream stream, byte[] entries, byte[] content) {
        stream.writeBytes(ascii("<<"));
        stream.writeBytes(entries);
        stream.writeBytes(ascii("/Length " + content.length + ">>\nstream\n"));
        stream.writeBytes(content);
        stream.writeBytes(ascii("\nendstream"));
    }

    /**
     * A dictionary.
     *
     * @param entries of it
     * @param others of it, as they were written elsewhere
     */
    public static byte[] dictionary(String entries, byte[] others) {
        ByteArrayOutputStream dictionary = new ByteArrayOutputStream(entries.length() + others.length + 4);
        dictionary.writeBytes(ascii("<<"));
        dictionary.writeBytes(ascii(entries));
        dictionary.writeBytes(others);
        dictionary.writeBytes(ascii(">>"));
        return dictionary.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void writeObject(int number, byte[] object) throws IOException {
        write(ascii(number + " 0 obj\n"));
        write(object);
        write(ascii("\nendobj\n"));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        digest.update(bytes);
        size += bytes.length;
    }
}
