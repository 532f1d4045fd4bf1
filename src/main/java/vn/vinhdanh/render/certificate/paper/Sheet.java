package vn.vinhdanh.render.certificate.paper;

/**
 * The sheet that a certificate fills.
 *
 * @param width in millimetres
 * @param height in millimetres
 * @param scale how many times larger everything is than the layout says: 1.414 for a layout in A4 on A3
 */
public record Sheet(double width, double height, double scale) {}
