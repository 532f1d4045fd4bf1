package vn.vinhdanh.render.pdf.press;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.PdfIdentity;
import vn.vinhdanh.render.pdf.PdfMetadata;
import vn.vinhdanh.render.pdf.press.file.Deflated;
import vn.vinhdanh.render.pdf.press.file.Segment;

/** A page that only lacks its texts. Safe to be filled by several threads; the same texts give the same bytes. */
public final class CompiledPage {

    private static final Segment XMP_BEFORE = Segment.of(PdfMetadata.xmpBefore());
    private static final int ID_LENGTH = 16;
    /** Of a figure in the content, behind the point. */
    private static final int PLACES = 4;

    private final Map<String, SlotShape> shapes;
    private final List<Piece> pieces;
    private final PdfSkeleton skeleton;
    private final FontMetrics metrics;
    private final double height;
    private final AtomicReferenceArray<Drawn> last;
    private final List<byte[]> first;
    private final Map<Integer, Segment> heads = new ConcurrentHashMap<>();
    private final Map<Integer, Segment> tails = new ConcurrentHashMap<>();
    private volatile @Nullable Untitled untitled;

    @SuppressWarnings("ArrayRecordComponent")
    private record Own(int head, byte[] content, int tail) {}

    /** What documents that differ in their titles alone say of themselves behind them. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Untitled(PdfIdentity of, Segment xmp, byte[] information) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Drawn(SlotText text, byte[] content) {}

    /** What the content is put together from. */
    sealed interface Piece {

        /** The same for everyone. */
        @SuppressWarnings("ArrayRecordComponent")
        record Same(byte[] content) implements Piece {}

        record Text(String slot, SlotShape shape) implements Piece {}
    }

    /**
     * Puts it together.
     *
     * @param texts of the page that it was learned from
     * @param height of the page, in points
     */
    CompiledPage(List<Piece> pieces, List<SlotText> texts, PdfSkeleton skeleton, FontMetrics metrics, double height) {
        this.shapes = pieces.stream()
                .filter(Piece.Text.class::isInstance)
                .map(Piece.Text.class::cast)
                .collect(Collectors.toUnmodifiableMap(Piece.Text::slot, Piece.Text::shape));
        this.pieces = List.copyOf(pieces);
        this.skeleton = skeleton;
        this.metrics = metrics;
        this.height = height;
        this.last = new AtomicReferenceArray<>(pieces.size());
        this.first = drawn(texts);
    }

    /** Whether there is a slot for each of the texts, a text for each slot, and a letter in its font for each of theirs. */
    public boolean takes(List<SlotText> texts) {
        return bySlot(texts).keySet().equals(shapes.keySet()) && texts.stream().allMatch(this::hasLettersOf);
    }

    private boolean hasLettersOf(SlotText text) {
        SlotShape shape = Objects.requireNonNull(shapes.get(text.slot()), "there is a slot for each");
        return text.lines().stream().allMatch(shape.codes()::hasAll);
    }

    private static Map<String, SlotText> bySlot(List<SlotText> texts) {
        return texts.stream().collect(Collectors.toMap(SlotText::slot, Function.identity()));
    }

    /** @param texts which {@link #takes} has admitted */
    public byte[] fill(List<SlotText> texts, PdfIdentity identity) {
        Own own = own(drawn(texts));
        byte[] deflated = Segment.joined(List.of(
                heads.computeIfAbsent(own.head, count -> Segment.of(head(count))),
                Segment.of(own.content),
                tails.computeIfAbsent(own.tail, count -> Segment.of(tail(count)))));
        PdfMetadata metadata = new PdfMetadata(identity);
        Untitled rest = untitled(identity);
        byte[] xmp = Segment.joined(List.of(XMP_BEFORE, Segment.stored(metadata.xmpTitle()), rest.xmp));
        byte[] id = Arrays.copyOf(metadata.digest(deflated), ID_LENGTH);
        return skeleton.with(deflated, List.of(metadata.informationTitle(), rest.information), xmp, id);
    }

    private Untitled untitled(PdfIdentity identity) {
        PdfIdentity of =
                new PdfIdentity("", identity.author(), identity.subject(), identity.keywords(), identity.date());
        Untitled known = untitled;
        if (known == null || !known.of.equals(of)) {
            PdfMetadata metadata = new PdfMetadata(of);
            known = new Untitled(of, Segment.of(metadata.xmpBehind()), metadata.informationBehind());
            untitled = known;
        }
        return known;
    }

    /** Between so many pieces that are drawn as on the page that this one was learned from, what is not. */
    private Own own(List<byte[]> drawn) {
        int head = 0;
        while (head < drawn.size() && Arrays.equals(drawn.get(head), first.get(head))) {
            head++;
        }
        int tail = drawn.size();
        while (tail > head && Arrays.equals(drawn.get(tail - 1), first.get(tail - 1))) {
            tail--;
        }
        return new Own(head, joined(drawn.subList(head, tail)), drawn.size() - tail);
    }

    /**
     * Makes a page of a print run.
     *
     * @param texts which {@link #takes} has admitted
     */
    public FilledPage page(List<SlotText> texts) {
        Own own = own(drawn(texts));
        return new FilledPage(this, own.head, Deflated.of(own.content), own.tail);
    }

    /** The first pieces of the page that this one was learned from. */
    byte[] head(int count) {
        return joined(first.subList(0, count));
    }

    byte[] tail(int count) {
        return joined(first.subList(first.size() - count, first.size()));
    }

    /** Of one page, whose content says nothing. */
    byte[] file() {
        return skeleton.file();
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(4_000);
        pieces.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private List<byte[]> drawn(List<SlotText> texts) {
        Map<String, SlotText> bySlot = bySlot(texts);
        List<byte[]> drawn = new ArrayList<>(pieces.size());
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece instanceof Piece.Same same) {
                drawn.add(same.content());
            } else if (piece instanceof Piece.Text slot) {
                SlotText text = Objects.requireNonNull(bySlot.get(slot.slot()), "takes() has looked");
                drawn.add(drawn(at, slot.shape(), text));
            }
        }
        return drawn;
    }

    /** What everyone's certificate says, such as the office's name, is drawn once. */
    private byte[] drawn(int at, SlotShape shape, SlotText text) {
        Drawn before = last.get(at);
        if (before != null && before.text.equals(text)) {
            return before.content;
        }
        byte[] content = drawn(shape, text).getBytes(StandardCharsets.ISO_8859_1);
        last.set(at, new Drawn(text, content));
        return content;
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
            drawn.append("Tm\n(");
            shape.codes().write(letters, drawn);
            drawn.append(") Tj\n");
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
}
