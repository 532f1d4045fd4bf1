package vn.vinhdanh.intake.text;

/** A file's text and the character encoding in which it was written. */
public record DecodedText(String text, String charset) {}
