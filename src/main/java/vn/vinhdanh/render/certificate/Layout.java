package vn.vinhdanh.render.certificate;

import java.util.Map;
import java.util.Objects;
import vn.vinhdanh.render.certificate.fit.Slot;

/**
 * A style's layout.yaml.
 *
 * @param slots by {@link SlotName#key()}
 */
record Layout(Page page, Map<String, Slot> slots) {

    /** In millimetres. */
    record Page(double width, double height) {}

    Slot slot(SlotName name) {
        return Objects.requireNonNull(slots.get(name.key()), "Layouts lets no layout pass without every slot");
    }
}
