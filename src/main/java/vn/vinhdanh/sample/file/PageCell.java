package vn.vinhdanh.sample.file;

/** A cell of a page; columns count from 0. */
public record PageCell(int column, Content content, Look look, String font) {}
