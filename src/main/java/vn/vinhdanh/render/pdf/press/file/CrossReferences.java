package vn.vinhdanh.render.pdf.press.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * Where the objects of a long file are (ISO 32000-1, 7.5.8). They are numbered as they come. Eight bytes are kept of each
 * that stands in the file by itself, and nothing of those that stand in a stream together.
 */
final class CrossReferences {

    /** Type; offset or number of a stream; place in that stream. Each row is written as its difference to the one above. */
    static final String SHAPE = "/W[1 5 2]/DecodeParms<</Predictor 12/Columns 8>>";

    private static final int ROW = 8;
    private static final byte UP = 2;

    private final List<Packed> packed;
    private long[] offsets;
    private int alone;
    private int next;

    /** @param first number of objects that stand in a stream, the number of which follows theirs */
    private record Packed(int first, int count) {}

    CrossReferences() {
        this.packed = new ArrayList<>();
        this.offsets = new long[256];
        this.next = 1;
    }

    /** A table that goes on behind another one. */
    CrossReferences(CrossReferences begun) {
        this.packed = new ArrayList<>(begun.packed);
        this.offsets = begun.offsets.clone();
        this.alone = begun.alone;
        this.next = begun.next;
    }

    /** The number that the next object gets. */
    int next() {
        return next;
    }

    /** Numbers an object that stands in the file by itself, from here. */
    int alone(long offset) {
        if (alone == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * alone);
        }
        offsets[alone++] = offset;
        return next++;
    }

    /** Numbers objects of a stream that comes next; returns the first one's. */
    int packed(int count) {
        packed.add(new Packed(next, count));
        next += count;
        return next - count;
    }

    /** Tells where an object is that was numbered before any packed one. */
    void put(int number, long offset) {
        offsets[number - 1] = offset;
    }

    /** The table of all, as {@link #SHAPE} says, deflated. */
    byte[] written() {
        Rows rows = new Rows();
        rows.add(0, 0, 0xFFFF);
        int number = 1;
        int from = 0;
        for (Packed group : packed) {
            for (; number < group.first; number++) {
                rows.add(1, offsets[from++], 0);
            }
            for (int place = 0; place < group.count; place++, number++) {
                rows.add(2, group.first + group.count, place);
            }
        }
        for (; number < next; number++) {
            rows.add(1, offsets[from++], 0);
        }
        return rows.deflated();
    }

    private static final class Rows {

        private final ByteArrayOutputStream table = new ByteArrayOutputStream();
        private final OutputStream deflated = new BufferedOutputStream(new DeflaterOutputStream(table));
        private byte[] above = new byte[ROW];

        void add(int type, long where, int place) {
            byte[] row = new byte[ROW];
            row[0] = (byte) type;
            for (int at = 0; at < 5; at++) {
                row[1 + at] = (byte) (where >> (8 * (4 - at)));
            }
            row[6] = (byte) (place >> 8);
            row[7] = (byte) place;
            byte[] written = new byte[ROW + 1];
            written[0] = UP;
            for (int at = 0; at < ROW; at++) {
                written[1 + at] = (byte) (row[at] - above[at]);
            }
            above = row;
            write(written);
        }

        private void write(byte[] row) {
            try {
                deflated.write(row);
            } catch (IOException e) {
                throw new UncheckedIOException("memory cannot be written to", e);
            }
        }

        byte[] deflated() {
            try {
                deflated.close();
            } catch (IOException e) {
                throw new UncheckedIOException("memory cannot be written to", e);
            }
            return table.toByteArray();
        }
    }
}
