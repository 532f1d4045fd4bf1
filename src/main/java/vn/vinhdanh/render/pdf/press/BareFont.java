package vn.vinhdanh.render.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import vn.vinhdanh.render.pdf.press.file.Deflated;

/**
 * A TrueType font with its letters' outlines, and without the instructions by which old screens put them on their pixels:
 * they take half of an embedded font, and neither printers nor today's readers run them. A PDF's font may lack the tables
 * that only serve them (ISO 32000-1, 9.9).
 *
 * <p>The numbers below are places in the tables as the OpenType specification lays them out (glyf, loca, maxp).
 */
final class BareFont {

    private static final Set<String> FOR_INSTRUCTIONS = Set.of("cvt ", "fpgm", "prep", "gasp");

    private static final int ENTRY = 16;
    private static final int CHECKSUM_OF_ALL = 8;
    private static final int LONG_OFFSETS = 50;
    private static final int GLYPHS = 4;
    /** From the twilight points to the size of instructions. */
    private static final int FIRST_OF_INSTRUCTIONS = 16;

    private static final int BEHIND_INSTRUCTIONS = 28;
    private static final int CONTOURS = 10;

    private static final int REPEATED = 8;
    private static final int WITH_INSTRUCTIONS = 0x100;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int TWO_SCALES = 0x40;
    private static final int FOUR_SCALES = 0x80;

    private final Map<String, byte[]> tables = new TreeMap<>();

    private BareFont(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int count = file.getShort(4);
        for (int table = 0; table < count; table++) {
            int entry = 12 + table * ENTRY;
            String name = new String(font, entry, 4, StandardCharsets.US_ASCII);
            if (!FOR_INSTRUCTIONS.contains(name)) {
                int from = file.getInt(entry + 8);
                int length = file.getInt(entry + 12);
                tables.put(name, Arrays.copyOfRange(font, from, from + length));
            }
        }
    }

    /** Strips the TrueType fonts among a page's resources. */
    static void strip(PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            COSBase descendants = resources.getFont(name).getCOSObject().getDictionaryObject(COSName.DESCENDANT_FONTS);
            if (descendants instanceof COSArray array && array.getObject(0) instanceof COSDictionary descendant) {
                COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
                COSStream font = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
                if (descriptor != null && font != null) {
                    // tells again which letters the font has; nothing asks for it any more (ISO 19005-2, 6.2.11.4.2)
                    descriptor.removeItem(COSName.CID_SET);
                    strip(font);
                }
            }
        }
    }

    private static void strip(COSStream stream) throws IOException {
        byte[] bare;
        try (var font = stream.createInputStream()) {
            bare = of(font.readAllBytes());
        }
        Deflated.write(bare, stream);
        stream.setInt(COSName.LENGTH1, bare.length);
    }

    static byte[] of(byte[] font) {
        BareFont bare = new BareFont(font);
        if (bare.tables.keySet().containsAll(List.of("glyf", "loca", "head", "maxp"))) {
            bare.stripGlyphs();
            bare.table("maxp").put(FIRST_OF_INSTRUCTIONS, new byte[BEHIND_INSTRUCTIONS - FIRST_OF_INSTRUCTIONS]);
        }
        return bare.written();
    }

    private ByteBuffer table(String name) {
        return ByteBuffer.wrap(Objects.requireNonNull(tables.get(name)));
    }

    private void stripGlyphs() {
        boolean wide = table("head").getShort(LONG_OFFSETS) != 0;
        int count = table("maxp").getShort(GLYPHS) & 0xFFFF;
        ByteBuffer glyphs = table("glyf");
        ByteBuffer places = table("loca");
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        List<Integer> begins = new ArrayList<>();
        for (int glyph = 0; glyph < count; glyph++) {
            int from = place(places, wide, glyph);
            int to = place(places, wide, glyph + 1);
            begins.add(bare.size());
            if (to > from) {
                bare.writeBytes(glyph(glyphs.slice(from, to - from)));
                if (bare.size() % 2 != 0) {
                    bare.write(0);
                }
            }
        }
        begins.add(bare.size());
        tables.put("glyf", bare.toByteArray());
        boolean stayWide = bare.size() > 2 * 0xFFFF;
        table("head").putShort(LONG_OFFSETS, (short) (stayWide ? 1 : 0));
        ByteBuffer written = ByteBuffer.allocate(begins.size() * (stayWide ? 4 : 2));
        begins.forEach(begin -> {
            if (stayWide) {
                written.putInt(begin);
            } else {
                written.putShort((short) (begin / 2));
            }
        });
        tables.put("loca", written.array());
    }

    private static int place(ByteBuffer places, boolean wide, int glyph) {
        return wide ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
    }

    private static byte[] glyph(ByteBuffer glyph) {
        return glyph.getShort(0) < 0 ? composed(glyph) : drawn(glyph);
    }

    private static byte[] drawn(ByteBuffer glyph) {
        int length = CONTOURS + 2 * glyph.getShort(0);
        int points = length == CONTOURS ? 0 : (glyph.getShort(length - 2) & 0xFFFF) + 1;
        int flags = length + 2 + (glyph.getShort(length) & 0xFFFF);
        int end = flags;
        int coordinates = 0;
        for (int point = 0; point < points; ) {
            int flag = glyph.get(end++);
            int times = 1 + ((flag & REPEATED) == 0 ? 0 : glyph.get(end++) & 0xFF);
            coordinates += times * (bytes(flag, 2, 16) + bytes(flag, 4, 32));
            point += times;
        }
        ByteBuffer bare = ByteBuffer.allocate(length + 2 + end - flags + coordinates);
        bare.put(glyph.slice(0, length));
        bare.putShort((short) 0);
        bare.put(glyph.slice(flags, end - flags + coordinates));
        return bare.array();
    }

    /** Which a coordinate takes: one where it is short, none where it is the last one's, two otherwise. */
    private static int bytes(int flag, int isShort, int isSame) {
        if ((flag & isShort) != 0) {
            return 1;
        }
        return (flag & isSame) != 0 ? 0 : 2;
    }

    private static byte[] composed(ByteBuffer glyph) {
        byte[] bytes = new byte[glyph.remaining()];
        glyph.get(0, bytes);
        ByteBuffer bare = ByteBuffer.wrap(bytes);
        int at = CONTOURS;
        int flags;
        do {
            flags = bare.getShort(at);
            bare.putShort(at, (short) (flags & ~WITH_INSTRUCTIONS));
            at += 4 + ((flags & WORDS) == 0 ? 2 : 4);
            if ((flags & SCALE) != 0) {
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & FOUR_SCALES) != 0) {
                at += 8;
            }
        } while ((flags & MORE_COMPONENTS) != 0);
        return Arrays.copyOf(bytes, at);
    }

    private byte[] written() {
        int offset = 12 + tables.size() * ENTRY;
        int length = offset
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x10000).putShort((short) tables.size());
        file.putShort((short) (power * ENTRY));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) ((tables.size() - power) * ENTRY));
        table("head").putInt(CHECKSUM_OF_ALL, 0);
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            file.put(offset, table);
            head = entry.getKey().equals("head") ? offset : head;
            file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(file, offset, padded(table.length)));
            file.putInt(offset).putInt(table.length);
            offset += padded(table.length);
        }
        file.putInt(head + CHECKSUM_OF_ALL, 0xB1B0AFBA - checksum(file, 0, length));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int checksum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
