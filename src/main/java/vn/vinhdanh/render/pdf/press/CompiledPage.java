package vn.vinhdanh.render.pdf.press;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.pdf.PdfMetadata;

/** A page that only lacks its texts. Safe to be filled by several threads; the same texts give the same bytes. */
public final class CompiledPage {

    private static final int ID_LENGTH = 16;

    private final Set<String> slots;
    private final List<Piece> pieces;
    private final PdfSkeleton skeleton;
    private final FontMetrics metrics;
    private final double height;

    /** What the content is put together from. */
    sealed interface Piece {

        /** The same for everyone. */
        @SuppressWarnings("ArrayRecordComponent")
        record Same(byte[] content) implements Piece {}

        record Text(String slot, SlotShape shape) implements Piece {}
    }

    /** @param height of the page, in points */
    CompiledPage(List<Piece> pieces, PdfSkeleton skeleton, FontMetrics metrics, double height) {
        this.slots = pieces.stream()
                .filter(Piece.Text.class::isInstance)
                .map(piece -> ((Piece.Text) piece).slot())
                .collect(Collectors.toUnmodifiableSet());
        this.pieces = List.copyOf(pieces);
        this.skeleton = skeleton;
        this.metrics = metrics;
        this.height = height;
    }

    /** Whether there is a slot for each of the texts, a text for each slot, and a letter in its font for each of theirs. */
    public boolean takes(List<SlotText> texts) {
        Map<String, SlotText> bySlot = bySlot(texts);
        return bySlot.keySet().equals(slots)
                && pieces.stream()
                        .filter(Piece.Text.class::isInstance)
                        .map(Piece.Text.class::cast)
                        .allMatch(piece -> text(bySlot, piece).lines().stream().allMatch(piece.shape()::hasAll));
    }

    private static Map<String, SlotText> bySlot(List<SlotText> texts) {
        return texts.stream().collect(Collectors.toMap(SlotText::slot, Function.identity()));
    }

    private static SlotText text(Map<String, SlotText> bySlot, Piece.Text piece) {
        return Objects.requireNonNull(bySlot.get(piece.slot()), "takes() has looked");
    }

    /** @param texts which {@link #takes} has admitted */
    public byte[] fill(List<SlotText> texts, PdfIdentity identity) {
        Map<String, SlotText> bySlot = bySlot(texts);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Same same) {
                content.writeBytes(same.content());
            } else if (piece instanceof Piece.Text slot) {
                String drawn = drawn(slot.shape(), text(bySlot, slot));
                content.writeBytes(drawn.getBytes(StandardCharsets.US_ASCII));
            }
        }
        byte[] deflated = Deflated.of(content.toByteArray());
        PdfMetadata metadata = new PdfMetadata(identity);
        byte[] info = metadata.informationAsWritten();
        return skeleton.with(deflated, info, metadata.xmp(), id(deflated, info));
    }

    private String drawn(SlotShape shape, SlotText text) {
        StringBuilder drawn = new StringBuilder(400);
        drawn.append("/Span <</MCID ").append(shape.number()).append(">> BDC\nq\n");
        colour(drawn, text.colour());
        drawn.append("BT\n/").append(shape.font()).append(' ');
        number(drawn, SlotShape.size(text)).append("Tf\n");
        for (int line = 0; line < text.lines().size(); line++) {
            String letters = text.lines().get(line);
            drawn.append("1 0 0 1 ");
            number(drawn, shape.x(text, letters, metrics));
            number(drawn, height - shape.y(text, line)).append("Tm\n<");
            letters.codePoints().forEach(letter -> hex(drawn, shape.code(letter)));
            drawn.append("> Tj\n");
        }
        return drawn.append("ET\nQ\nEMC\n").toString();
    }

    /** @param hex "#b3151f" */
    private static void colour(StringBuilder drawn, String hex) {
        int colour = Integer.parseInt(hex.substring(1), 16);
        for (int shift = 16; shift >= 0; shift -= 8) {
            number(drawn, ((colour >> shift) & 0xFF) / 255.0);
        }
        drawn.append("rg\n");
    }

    /** To four places, and a blank. */
    private static StringBuilder number(StringBuilder drawn, double value) {
        long scaled = Math.round(value * 10_000);
        if (scaled < 0) {
            drawn.append('-');
        }
        long whole = Math.abs(scaled);
        drawn.append(whole / 10_000);
        long fraction = whole % 10_000;
        if (fraction != 0) {
            drawn.append('.');
            for (long digit = 1000; digit > 0 && fraction % (digit * 10) != 0; digit /= 10) {
                drawn.append(fraction / digit % 10);
            }
        }
        return drawn.append(' ');
    }

    private static void hex(StringBuilder drawn, int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            drawn.append(Character.forDigit((code >> shift) & 0xF, 16));
        }
    }

    private static byte[] id(byte[] content, byte[] info) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(info);
            return Arrays.copyOf(digest.digest(content), ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
