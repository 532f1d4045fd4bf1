package vn.vinhdanh.golden.measure;

import static vn.vinhdanh.golden.measure.Box.MILLIMETRES_PER_POINT;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs a page's content stream and notes what it puts where. */
final class PageReader extends PDFGraphicsStreamEngine {

    private static final double OUTLINE_UNITS = 1000;
    /** Of what is cut off no eye sees less, in millimetres. */
    private static final double SEEN = 0.05;

    private static final int NOT_CLIPPING = -1;

    private static final Set<String> TAGS = Set.of(
            OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ, OperatorName.END_MARKED_CONTENT);

    private final double height;
    private final LineCollector lines = new LineCollector();
    private final List<Drawn> drawn = new ArrayList<>();
    private final Map<PDFont, Map<Integer, Rectangle2D>> outlines;
    private final GeneralPath path = new GeneralPath();
    private int clipping = NOT_CLIPPING;
    private List<Path2D> clippedBy = List.of();
    private Box clip = new Box(0, 0, 0, 0);

    PageReader(PDPage page, Map<PDFont, Map<Integer, Rectangle2D>> outlines) {
        super(page);
        this.height = page.getMediaBox().getHeight();
        this.outlines = outlines;
    }

    MeasuredPage read(int number) throws IOException {
        processPage(getPage());
        return new MeasuredPage(
                number,
                getPage().getMediaBox().getWidth() * MILLIMETRES_PER_POINT,
                height * MILLIMETRES_PER_POINT,
                lines.lines(),
                List.copyOf(drawn));
    }

    /** Tags say nothing of places, and looking up each one's properties takes longer than all the rest. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (!TAGS.contains(operator.getName())) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        Rectangle2D outline = outline(font, code);
        Box ink = box(
                place.createAffineTransform().createTransformedShape(outline).getBounds2D());
        double left = place.getTranslateX() * MILLIMETRES_PER_POINT;
        boolean mapped = text != null && !text.isEmpty();
        boolean blank = mapped && (text.isBlank() || text.equals("\u00A0"));
        lines.add(new Glyph(
                mapped ? text : "\uFFFD",
                ink,
                left,
                left + displacement.getX() * place.getScalingFactorX() * MILLIMETRES_PER_POINT,
                (height - place.getTranslateY()) * MILLIMETRES_PER_POINT,
                place.getScalingFactorY(),
                font.getName().replaceFirst("^[A-Z]{6}\\+", ""),
                place.getScaleX() > 0 && place.getShearX() == 0 && place.getShearY() == 0,
                isBlack(getGraphicsState().getNonStrokingColor()),
                !mapped || isMissing(font, code) || (!blank && outline.isEmpty()),
                !blank && !clip().holds(ink, SEEN)));
    }

    private static boolean isMissing(PDFont font, int code) throws IOException {
        return font instanceof PDType0Font composite && composite.codeToGID(code) == 0;
    }

    /** What is not cut off: all clips of a decision are rectangles. */
    private Box clip() {
        List<Path2D> paths = getGraphicsState().getCurrentClippingPaths();
        if (paths != clippedBy) {
            clip = paths.stream()
                    .map(Path2D::getBounds2D)
                    .reduce(Rectangle2D::createIntersection)
                    .map(this::box)
                    .orElseThrow();
            clippedBy = paths;
        }
        return clip;
    }

    /** As a share of the size. */
    private Rectangle2D outline(PDFont font, int code) throws IOException {
        Map<Integer, Rectangle2D> known = outlines.computeIfAbsent(font, any -> new HashMap<>());
        Rectangle2D outline = known.get(code);
        if (outline == null) {
            Rectangle2D units = ((PDVectorFont) font).getNormalizedPath(code).getBounds2D();
            outline = new Rectangle2D.Double(
                    units.getX() / OUTLINE_UNITS,
                    units.getY() / OUTLINE_UNITS,
                    units.getWidth() / OUTLINE_UNITS,
                    units.getHeight() / OUTLINE_UNITS);
            known.put(code, outline);
        }
        return outline;
    }

    private Box box(Rectangle2D points) {
        return new Box(
                points.getMinX() * MILLIMETRES_PER_POINT,
                (height - points.getMaxY()) * MILLIMETRES_PER_POINT,
                points.getMaxX() * MILLIMETRES_PER_POINT,
                (height - points.getMinY()) * MILLIMETRES_PER_POINT);
    }

    private static boolean isBlack(PDColor colour) throws IOException {
        return colour.toRGB() == 0;
    }

    private void draw(PDColor colour, double stroke) throws IOException {
        Rectangle2D inked = stroked(path.getBounds2D(), stroke);
        if (clip().overlaps(box(inked), 0)) {
            drawn.add(new Drawn(box(inked), isBlack(colour)));
        }
        endPath();
    }

    @Override
    public void strokePath() throws IOException {
        double width = transformWidth(getGraphicsState().getLineWidth());
        boolean black = isBlack(getGraphicsState().getStrokingColor());
        for (Rectangle2D side : Frame.sides(path)) {
            Box inked = box(stroked(side, width));
            if (clip().overlaps(inked, 0)) {
                drawn.add(new Drawn(inked, black));
            }
        }
        draw(getGraphicsState().getStrokingColor(), width);
    }

    private static Rectangle2D stroked(Rectangle2D path, double stroke) {
        return new Rectangle2D.Double(
                path.getX() - stroke / 2,
                path.getY() - stroke / 2,
                path.getWidth() + stroke,
                path.getHeight() + stroke);
    }

    @Override
    public void fillPath(int rule) throws IOException {
        draw(getGraphicsState().getNonStrokingColor(), 0);
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        throw new IllegalStateException("a decision has no shading");
    }

    @Override
    public void drawImage(PDImage image) {
        Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        drawn.add(new Drawn(
                box(place.createAffineTransform().createTransformedShape(unit).getBounds2D()), false));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void clip(int rule) {
        clipping = rule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        if (clipping != NOT_CLIPPING) {
            path.setWindingRule(clipping);
            getGraphicsState().intersectClippingPath(path);
            clipping = NOT_CLIPPING;
        }
        path.reset();
    }
}
