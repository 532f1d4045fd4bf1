package vn.vinhdanh.render.pdf;

/** A finished PDF. */
@SuppressWarnings("ArrayRecordComponent")
public record Pdf(byte[] content, int pages) {}
