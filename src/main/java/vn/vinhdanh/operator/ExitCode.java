package vn.vinhdanh.operator;

/** The program's exit codes; scripts rely on them. */
public final class ExitCode {

    public static final int COMPLETED = 0;
    /** A run report or the log says what; a restart continues. */
    public static final int FAILED = 1;

    public static final int WRONG_USAGE = 2;
    /** Only with --fail-on-returned. */
    static final int SOMETHING_RETURNED = 3;

    public static final int LOCKED = 4;
    /** A document or folder is not as the register has it, or no longer in force. */
    static final int NOT_VERIFIED = 5;

    private ExitCode() {}
}
