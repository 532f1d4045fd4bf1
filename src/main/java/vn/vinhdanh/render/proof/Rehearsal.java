package vn.vinhdanh.render.proof;

/**
 * Renders every kind of document once, in memory, from {@code templates/sample.json}: a missing or broken template, style,
 * font or layout is then told before a batch is touched, and not after half of it.
 */
public interface Rehearsal {

    /**
     * Holds the rehearsal.
     *
     * @throws RuntimeException naming the file that is missing or at fault
     */
    void hold();

    /**
     * Holds it where anything differs from what the program brings with it, which was rehearsed when the program was built.
     *
     * @throws RuntimeException naming the file that is missing or at fault
     */
    void holdWhereChanged();
}
