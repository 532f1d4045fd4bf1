package vn.vinhdanh.render.certificate;

import java.util.List;
import vn.vinhdanh.render.certificate.fit.Fitted;
import vn.vinhdanh.render.certificate.fit.Slot;
import vn.vinhdanh.render.certificate.fit.SlotFitter;

/**
 * One text on the page as page.ftlh draws it.
 *
 * @param key the slot's, for the style sheet
 * @param top of the first line, in millimetres: the slot's vertical alignment is worked out here
 * @param rule the line below the text; its thickness is 0 for none
 */
public record PlacedText(
        String key, double left, double top, double width, double height, Type type, Rule rule, List<String> lines) {

    /** @param size in points */
    public record Type(
            String family, int weight, String style, double size, double leading, String align, String color) {}

    /** In millimetres. */
    public record Rule(double left, double top, double width, double thickness) {}

    /** Between the motto and its rule, by eye. */
    private static final double RULE_GAP = 0.8;

    static PlacedText of(SlotName name, Slot slot, Fitted fitted) {
        Slot.Box box = slot.box();
        double height = SlotFitter.height(slot, fitted);
        double top = box.y()
                + switch (slot.look().valign()) {
                    case "middle" -> (box.h() - height) / 2;
                    case "bottom" -> box.h() - height;
                    default -> 0;
                };
        return new PlacedText(
                name.key(),
                box.x(),
                top,
                box.w(),
                height,
                type(slot, fitted),
                rule(slot, fitted, top + height),
                fitted.lines());
    }

    /** The same text on a sheet so many times larger. */
    PlacedText scaled(double by) {
        return new PlacedText(
                key,
                left * by,
                top * by,
                width * by,
                height * by,
                new Type(
                        type.family(),
                        type.weight(),
                        type.style(),
                        type.size() * by,
                        type.leading(),
                        type.align(),
                        type.color()),
                new Rule(rule.left() * by, rule.top() * by, rule.width() * by, rule.thickness() * by),
                lines);
    }

    /** Another line in the same place. */
    PlacedText saying(String line, double size) {
        return new PlacedText(
                key,
                left,
                top,
                width,
                height,
                new Type(type.family(), type.weight(), type.style(), size, type.leading(), type.align(), type.color()),
                rule,
                List.of(line));
    }

    private static Type type(Slot slot, Fitted fitted) {
        Slot.Font font = slot.font();
        Slot.Look look = slot.look();
        return new Type(
                font.family(),
                font.weight(),
                font.style(),
                fitted.size(),
                slot.size().leading(),
                look.align(),
                look.color());
    }

    private static Rule rule(Slot slot, Fitted fitted, double bottom) {
        double free = slot.box().w() - fitted.width();
        double left =
                switch (slot.look().align()) {
                    case "left" -> 0;
                    case "right" -> free;
                    default -> free / 2;
                };
        return new Rule(
                slot.box().x() + left,
                bottom + RULE_GAP,
                fitted.width(),
                slot.look().rule());
    }
}
