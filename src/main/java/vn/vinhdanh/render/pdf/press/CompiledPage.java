package vn.vinhdanh.render.pdf.press;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.pdf.PdfMetadata;

/** A page that only lacks its texts. Safe to be filled by several threads; the same texts give the same bytes. */
public final class CompiledPage {

    private static final int ID_LENGTH = 16;
    /** Of a figure in the content, behind the point. */
    private static final int PLACES = 4;

    private final Map<String, SlotShape> shapes;
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
        this.shapes = pieces.stream()
                .filter(Piece.Text.class::isInstance)
                .map(Piece.Text.class::cast)
                .collect(Collectors.toUnmodifiableMap(Piece.Text::slot, Piece.Text::shape));
        this.pieces = List.copyOf(pieces);
        this.skeleton = skeleton;
        this.metrics = metrics;
        this.height = height;
    }

    /** Whether there is a slot for each of the texts, a text for each slot, and a letter in its font for each of theirs. */
    public boolean takes(List<SlotText> texts) {
        return bySlot(texts).keySet().equals(shapes.keySet()) && texts.stream().allMatch(this::hasLettersOf);
    }

    private boolean hasLettersOf(SlotText text) {
        SlotShape shape = Objects.requireNonNull(shapes.get(text.slot()), "there is a slot for each");
        return text.lines().stream().allMatch(shape::hasAll);
    }

    private static Map<String, SlotText> bySlot(List<SlotText> texts) {
        return texts.stream().collect(Collectors.toMap(SlotText::slot, Function.identity()));
    }

    /** @param texts which {@link #takes} has admitted */
    public byte[] fill(List<SlotText> texts, PdfIdentity identity) {
        Map<String, SlotText> bySlot = bySlot(texts);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Same same) {
                content.writeBytes(same.content());
            } else if (piece instanceof Piece.Text slot) {
                String drawn =
                        drawn(slot.shape(), Objects.requireNonNull(bySlot.get(slot.slot()), "takes() has looked"));
                content.writeBytes(drawn.getBytes(StandardCharsets.US_ASCII));
            }
        }
        byte[] deflated = Deflated.of(content.toByteArray());
        PdfMetadata metadata = new PdfMetadata(identity);
        byte[] id = Arrays.copyOf(metadata.digest(deflated), ID_LENGTH);
        return skeleton.with(deflated, metadata.informationAsWritten(), metadata.xmp(), id);
    }

    private String drawn(SlotShape shape, SlotText text) {
        StringBuilder drawn = new StringBuilder(400);
        drawn.append("/Span <</MCID ").append(shape.number()).append(">> BDC\nq\n");
        colour(drawn, text.colour());
        drawn.append("BT\n/").append(shape.font()).append(' ');
        Figure.append(drawn, SlotShape.size(text), PLACES);
        drawn.append("Tf\n");
        for (int line = 0; line < text.lines().size(); line++) {
            String letters = text.lines().get(line);
            drawn.append("1 0 0 1 ");
            Figure.append(drawn, shape.x(text, letters, metrics), PLACES);
            Figure.append(drawn, height - shape.y(text, line), PLACES);
            drawn.append("Tm\n<");
            letters.codePoints().forEach(letter -> hex(drawn, shape.code(letter)));
            drawn.append("> Tj\n");
        }
        return drawn.append("ET\nQ\nEMC\n").toString();
    }

    /** @param hex "#b3151f" */
    private static void colour(StringBuilder drawn, String hex) {
        int colour = Integer.parseInt(hex.substring(1), 16);
        for (int shift = 16; shift >= 0; shift -= 8) {
            Figure.append(drawn, ((colour >> shift) & 0xFF) / 255.0, PLACES);
        }
        drawn.append("rg\n");
    }

    private static void hex(StringBuilder drawn, int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            drawn.append(Character.forDigit((code >> shift) & 0xF, 16));
        }
    }
}
