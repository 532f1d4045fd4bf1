package vn.vinhdanh.intake.text;

/**
 * The text of a file without a format of its own.
 *
 * @param charset as it is told to a clerk: "UTF-8", "UTF-16", "windows-1258" or "windows-1252"
 */
public record DecodedText(String text, String charset) {}
