package vn.vinhdanh.render.pdf.parts;

/** Why a document cannot be taken apart: each of its parts is then laid out by itself, which takes longer. */
public final class NotParted extends Exception {

    private static final long serialVersionUID = 1;

    public NotParted(String reason) {
        super(reason);
    }
}
