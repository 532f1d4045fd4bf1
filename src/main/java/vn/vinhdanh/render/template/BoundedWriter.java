package vn.vinhdanh.render.template;

import java.io.Writer;

/** Takes what a template prints, up to a limit. */
final class BoundedWriter extends Writer {

    private final String template;
    private final int most;
    private final StringBuilder written = new StringBuilder();

    BoundedWriter(String template, int most) {
        this.template = template;
        this.most = most;
    }

    @Override
    public void write(char[] text, int from, int length) {
        if (length > most - written.length()) {
            throw new TemplateRefused(
                    template,
                    "it prints more than " + most + " characters. Look for a list without end; for a very large batch"
                            + " raise vinhdanh.template-limits.characters.",
                    null);
        }
        written.append(text, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return written.toString();
    }
}
