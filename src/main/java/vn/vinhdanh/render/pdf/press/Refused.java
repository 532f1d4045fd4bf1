package vn.vinhdanh.render.pdf.press;

/** Why a page cannot be compiled: it is then drawn anew for everyone, which takes longer. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    public Refused(String reason) {
        super(reason);
    }
}
