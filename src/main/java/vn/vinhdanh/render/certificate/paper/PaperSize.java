package vn.vinhdanh.render.certificate.paper;

/** The sheets on which certificates are printed, lying; in millimetres (ISO 216). */
public enum PaperSize {
    A4(297, 210),
    A3(420, 297);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
