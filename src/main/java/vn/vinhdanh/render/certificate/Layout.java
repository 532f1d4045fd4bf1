package vn.vinhdanh.render.certificate;

import java.util.Map;
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
        Slot slot = slots.get(name.key());
        if (slot == null) {
            throw new IllegalStateException("layout.yaml has no slot " + name.key());
        }
        return slot;
    }
}
