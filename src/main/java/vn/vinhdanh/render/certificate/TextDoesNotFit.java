package vn.vinhdanh.render.certificate;

/** A text got as far as the printer although the check would have refused it: better no certificate than a cut one. */
final class TextDoesNotFit extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TextDoesNotFit(SlotName slot, String text) {
        super("No room in slot " + slot.key() + " of the certificate for: " + text);
    }
}
