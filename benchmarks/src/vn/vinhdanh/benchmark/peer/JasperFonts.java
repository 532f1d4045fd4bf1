package vn.vinhdanh.benchmark.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/** The program's fonts as a font extension. */
final class JasperFonts {

    private JasperFonts() {}

    static JasperReportsContext context(Work work) {
        SimpleJasperReportsContext context =
                new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        Map<String, SimpleFontFamily> families = new LinkedHashMap<>();
        for (Face face : Faces.of(work.certificates())) {
            SimpleFontFamily family = families.computeIfAbsent(face.family(), name -> family(context, name));
            SimpleFontFace file = new SimpleFontFace(context);
            file.setTtf(work.templates().font(face).toString());
            if (face.isBold() && face.italic()) {
                family.setBoldItalicFace(file);
            } else if (face.isBold()) {
                family.setBoldFace(file);
            } else if (face.italic()) {
                family.setItalicFace(file);
            } else {
                family.setNormalFace(file);
            }
        }
        List<FontFamily> all = new ArrayList<>(families.values());
        context.setExtensions(FontFamily.class, all);
        return context;
    }

    private static SimpleFontFamily family(JasperReportsContext context, String name) {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(name);
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }
}
