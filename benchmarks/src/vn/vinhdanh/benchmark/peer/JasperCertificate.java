package vn.vinhdanh.benchmark.peer;

import java.awt.Color;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.OrientationEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.renderers.Renderable;

/** The certificate as a report: each text a parameter. Places are whole points, the finest that a report knows. */
final class JasperCertificate {

    private static final double POINTS = 72 / 25.4;

    /** What does not fit into its field is left out, down to the last hair. */
    private static final int SLACK = 6;

    private final JasperReportsContext context;

    JasperCertificate(JasperReportsContext context) {
        this.context = context;
    }

    JasperReport compile(Certificate certificate) throws JRException {
        JasperDesign design = new JasperDesign(context);
        design.setName("certificate");
        int width = points(Templates.PAGE_WIDTH);
        int height = points(Templates.PAGE_HEIGHT);
        design.setOrientation(OrientationEnum.LANDSCAPE);
        design.setPageWidth(width);
        design.setPageHeight(height);
        design.setColumnWidth(width);
        design.setLeftMargin(0);
        design.setRightMargin(0);
        design.setTopMargin(0);
        design.setBottomMargin(0);
        design.setDefaultStyle(everyElement(certificate));
        parameter(design, Jasper.BACKGROUND, Renderable.class);
        design.setBackground(band(height, background(design, width, height)));
        JRDesignBand texts = band(height);
        for (Text text : certificate.texts()) {
            parameter(design, text.key(), String.class);
            texts.addElement(field(design, text));
            if (text.rule().thickness() > 0) {
                texts.addElement(rule(design, text));
            }
        }
        design.setTitle(texts);
        return JasperCompileManager.getInstance(context).compile(design);
    }

    /** Even a picture has a font, which would be one of those that no PDF/A may leave out. */
    private static JRDesignStyle everyElement(Certificate certificate) {
        JRDesignStyle style = new JRDesignStyle();
        style.setName("every");
        style.setDefault(true);
        style.setFontName(certificate.texts().get(0).face().family());
        return style;
    }

    private static void parameter(JasperDesign design, String name, Class<?> type) throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(type);
        design.addParameter(parameter);
    }

    private static JRDesignBand band(int height, JRDesignElement... elements) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        for (JRDesignElement element : elements) {
            band.addElement(element);
        }
        return band;
    }

    private static JRDesignImage background(JasperDesign design, int width, int height) {
        JRDesignImage image = new JRDesignImage(design);
        image.setWidth(width);
        image.setHeight(height);
        image.setScaleImage(ScaleImageEnum.FILL_FRAME);
        image.setExpression(Jasper.parameter(Jasper.BACKGROUND));
        return image;
    }

    private static JRDesignTextField field(JasperDesign design, Text text) {
        JRDesignTextField field = new JRDesignTextField(design);
        place(field, text.area().left(), text.area().top(), text.area().width(), text.area().height());
        field.setHeight(field.getHeight() + SLACK);
        field.setFontName(text.face().family());
        field.setFontSize((float) text.size());
        field.setBold(text.face().isBold());
        field.setItalic(text.face().italic());
        field.setForecolor(Color.decode(text.color()));
        field.setHorizontalTextAlign(
                text.align().equals("center") ? HorizontalTextAlignEnum.CENTER : HorizontalTextAlignEnum.LEFT);
        field.getParagraph().setLineSpacing(LineSpacingEnum.FIXED);
        field.getParagraph().setLineSpacingSize((float) text.lineHeight());
        if (text.key().equals("award")) {
            field.getPropertiesMap().setProperty("net.sf.jasperreports.export.pdf.tag.h1", "full");
        }
        field.setExpression(Jasper.parameter(text.key()));
        return field;
    }

    private static JRDesignLine rule(JasperDesign design, Text text) {
        JRDesignLine line = new JRDesignLine(design);
        place(line, text.rule().left(), text.rule().top(), text.rule().width(), 0);
        line.setHeight(1);
        line.getLinePen().setLineWidth((float) (text.rule().thickness() * POINTS));
        line.setForecolor(Color.decode(text.color()));
        return line;
    }

    private static void place(JRDesignElement element, double left, double top, double width, double height) {
        element.setX(points(left));
        element.setY(points(top));
        element.setWidth(points(width));
        element.setHeight(points(height));
    }

    private static int points(double millimetres) {
        return (int) Math.round(millimetres * POINTS);
    }
}
