package vn.vinhdanh.render.pdf;

/** Bytes between the brackets of a literal string (ISO 32000-1, 7.3.4.2): half as long as in figures. */
public final class Literal {

    private Literal() {}

    /**
     * Writes a byte as the character of its number, marked where it would otherwise end the string or be taken for an end of
     * line, which readers change.
     *
     * @param value from 0 to 255
     */
    public static void append(StringBuilder string, int value) {
        switch (value) {
            case '(', ')', '\\' -> string.append('\\').append((char) value);
            case '\r' -> string.append("\\r");
            default -> string.append((char) value);
        }
    }
}
