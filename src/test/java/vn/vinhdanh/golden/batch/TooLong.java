package vn.vinhdanh.golden.batch;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.golden.measure.Box;

/** Judges by another hand's measuring whether a text that was refused really has no room. */
final class TooLong {

    private static final Map<String, String> SLOTS = Map.of(
            "hình thức khen thưởng", "award",
            "tên", "recipient",
            "đơn vị", "position",
            "thành tích", "achievement",
            "cơ quan tặng thưởng", "authority",
            "số và ngày quyết định", "decision",
            "địa danh, ngày", "date",
            "chức vụ người ký", "capacity",
            "họ tên người ký", "signer");
    private static final Map<String, Font> FONTS = new ConcurrentHashMap<>();
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int UNITS = 1000;
    /** What the program may keep free at a line's end, and for what it does not part: a number and its unit. */
    private static final double KEPT_FREE = 0.97;

    private TooLong() {}

    /** Whether words put one behind the other need more than all lines but one, or one word more than a line. */
    static boolean isSo(Finding refused, String style) {
        Slots.Slot slot = Slots.of(style)
                .slot(Objects.requireNonNull(SLOTS.get(refused.arguments().get(0)), "unknown slot"));
        String text = refused.arguments().get(1);
        double room = (slot.box().right() - slot.box().left()) * KEPT_FREE;
        double lineHeight = slot.min() * slot.leading() * Box.MILLIMETRES_PER_POINT;
        int lines = Math.min(slot.lines(), (int) (slot.box().height() / lineHeight + 0.01));
        int needed = 1;
        double at = 0;
        StringTokenizer words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            double width = width(slot, words.nextToken());
            if (width > room) {
                return true;
            }
            double blank = at == 0 ? 0 : width(slot, " ");
            if (at + blank + width > room) {
                needed++;
                at = width;
            } else {
                at += blank + width;
            }
        }
        return lines == 1 ? needed > 1 : needed > lines - 1;
    }

    private static double width(Slots.Slot slot, String text) {
        return font(slot).getStringBounds(text, EXACT).getWidth() / UNITS * slot.min() * Box.MILLIMETRES_PER_POINT;
    }

    private static Font font(Slots.Slot slot) {
        String weight =
                switch (slot.weight()) {
                    case 700 -> "700Bold";
                    case 600 -> "600SemiBold";
                    default -> "400Regular";
                };
        String file = String.format(
                Locale.ROOT,
                "templates/fonts/%s_%s%s.ttf",
                slot.family().replace(" ", ""),
                weight,
                slot.italic() ? "_Italic" : "");
        return FONTS.computeIfAbsent(file, TooLong::read);
    }

    private static Font read(String file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new File(file)).deriveFont((float) UNITS);
        } catch (FontFormatException | IOException e) {
            throw new UncheckedIOException(new IOException(file, e));
        }
    }
}
