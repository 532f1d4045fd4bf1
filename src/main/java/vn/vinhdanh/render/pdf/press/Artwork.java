package vn.vinhdanh.render.pdf.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import vn.vinhdanh.render.pdf.press.file.Deflated;

/**
 * Writes a drawing shorter. An ornament repeats a few shapes hundreds of times, and the layout engine writes each where it
 * lies, in numbers of its own. Here a shape that comes again, moved, turned or mirrored, is written in the same words each time, with
 * the motion between: the filter then takes nearly nothing for it.
 */
final class Artwork {

    /** Smaller ones are not worth it, in bytes. */
    private static final int LARGE = 4_000;

    /** Shapes that come again together. */
    private static final int LONGEST_GROUP = 60;

    private static final int DEEPEST = 5;

    /** Of a coordinate, behind the point: less than what {@link Outline} takes for the same. */
    private static final int PLACES = 1;

    private static final Set<String> BUILDING = Set.of("m", "l", "c", "v", "y", "h", "re");

    private final StringBuilder written = new StringBuilder();

    private Artwork() {}

    /** Shortens all drawings that a page places on itself. */
    static void shorten(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form
                    && form.getCOSObject().getLength() > LARGE
                    && isOpaque(form.getResources())) {
                shorten(form);
            }
        }
    }

    /** Where shapes that lie over one another shine through, it matters whether they are painted at once. */
    private static boolean isOpaque(PDResources resources) {
        for (COSName name : resources.getExtGStateNames()) {
            PDExtendedGraphicsState state = resources.getExtGState(name);
            Float fill = state.getNonStrokingAlphaConstant();
            Float stroke = state.getStrokingAlphaConstant();
            if ((fill != null && fill < 1) || (stroke != null && stroke < 1)) {
                return false;
            }
        }
        return true;
    }

    private static void shorten(PDFormXObject form) throws IOException {
        Artwork artwork = new Artwork();
        List<Instruction> path = new ArrayList<>();
        for (Instruction instruction : Instruction.of(form)) {
            if (BUILDING.contains(instruction.name())) {
                path.add(instruction);
            } else {
                artwork.paint(path, instruction);
                path.clear();
            }
        }
        Deflated.write(artwork.written.toString().getBytes(StandardCharsets.US_ASCII), form.getCOSObject());
    }

    /** Only what is filled by the non-zero rule or stroked may be painted shape by shape. */
    private void paint(List<Instruction> path, Instruction painting) throws IOException {
        boolean filled = painting.isOneOf(OperatorName.FILL_NON_ZERO);
        boolean stroked = painting.isOneOf(OperatorName.STROKE_PATH);
        Optional<List<Outline>> outlines = path.isEmpty() || !(filled || stroked) ? Optional.empty() : Outline.of(path);
        if (outlines.isPresent()) {
            write(stroked ? parted(outlines.get()) : outlines.get(), painting.name(), 0);
        } else {
            List<Instruction> all = new ArrayList<>(path);
            all.add(painting);
            written.append(new String(Instruction.written(all), StandardCharsets.US_ASCII));
        }
    }

    /** A long closed line may repeat itself too: a ring of interlaced curves does. */
    private static List<Outline> parted(List<Outline> outlines) {
        List<Outline> parted = new ArrayList<>();
        for (Outline outline : outlines) {
            List<Outline> segments = outline.segments();
            parted.addAll(repeats(segments) ? segments : List.of(outline));
        }
        return parted;
    }

    private static boolean repeats(List<Outline> segments) {
        if (segments.size() < 24) {
            return false;
        }
        Group group = group(segments, 0);
        return group.times * group.length > segments.size() / 2;
    }

    /** So many shapes that come so many times, each time moved so from the last. */
    private record Group(int times, int length, Outline.Motion motion) {

        int saved() {
            return (times - 1) * length;
        }
    }

    private static Group group(List<Outline> outlines, int from) {
        Group best = new Group(1, 1, Outline.Motion.NONE);
        int longest = Math.min(LONGEST_GROUP, (outlines.size() - from) / 2);
        for (int length = 1; length <= longest; length++) {
            Optional<Outline.Motion> motion = outlines.get(from).motionTo(outlines.get(from + length));
            if (motion.isPresent()) {
                Group group = new Group(times(outlines, from, length, motion.get()), length, motion.get());
                best = group.saved() > best.saved() ? group : best;
            }
        }
        return best;
    }

    private static int times(List<Outline> outlines, int from, int length, Outline.Motion motion) {
        int times = 1;
        Outline.Motion sum = motion;
        while (from + (times + 1) * length <= outlines.size() && lieOn(outlines, from, length, times, sum)) {
            times++;
            sum = motion.after(sum);
        }
        return times;
    }

    private static boolean lieOn(List<Outline> outlines, int from, int length, int times, Outline.Motion sum) {
        for (int at = 0; at < length; at++) {
            if (!outlines.get(from + at).liesOn(outlines.get(from + times * length + at), sum)) {
                return false;
            }
        }
        return true;
    }

    private void write(List<Outline> outlines, String painting, int depth) {
        List<Outline> plain = new ArrayList<>();
        for (int at = 0; at < outlines.size(); ) {
            Group group = depth < DEEPEST ? group(outlines, at) : new Group(1, 1, Outline.Motion.NONE);
            List<Outline> first = outlines.subList(at, at + group.length);
            if (group.times == 1) {
                plain.addAll(first);
            } else {
                writePlain(plain, painting);
                plain.clear();
                write(group, first, painting, depth);
            }
            at += group.times * group.length;
        }
        writePlain(plain, painting);
    }

    private void write(Group group, List<Outline> first, String painting, int depth) {
        written.append("q\n");
        for (int time = 0; time < group.times; time++) {
            if (time > 0) {
                Outline.Motion motion = group.motion;
                Figure.append(written, motion.a(), 6);
                Figure.append(written, motion.b(), 6);
                Figure.append(written, motion.c(), 6);
                Figure.append(written, motion.d(), 6);
                Figure.append(written, motion.dx(), 2);
                Figure.append(written, motion.dy(), 2);
                written.append("cm\n");
            }
            write(first, painting, depth + 1);
        }
        written.append("Q\n");
    }

    private void writePlain(List<Outline> outlines, String painting) {
        for (int at = 0; at < outlines.size(); at++) {
            Outline outline = outlines.get(at);
            boolean goesOn = at > 0 && outline.steps().length() == 2 && outline.goesOn(outlines.get(at - 1));
            write(outline, goesOn ? 1 : 0);
        }
        if (!outlines.isEmpty()) {
            written.append(painting).append('\n');
        }
    }

    private void write(Outline outline, int from) {
        int point = 0;
        for (int step = 0; step < outline.steps().length(); step++) {
            char operator = outline.steps().charAt(step);
            int taken = Outline.pointsOf(operator);
            if (step >= from) {
                outline.points()
                        .subList(2 * point, 2 * (point + taken))
                        .forEach(value -> Figure.append(written, value, PLACES));
                written.append(operator).append('\n');
            }
            point += taken;
        }
    }
}
