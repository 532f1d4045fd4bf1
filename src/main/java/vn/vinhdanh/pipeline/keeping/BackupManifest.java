package vn.vinhdanh.pipeline.keeping;

/**
 * What a backup says of itself: the first entry of its file.
 *
 * @param format how the file is laid out; raised when an older program could not read it any more
 * @param program the version that made it
 * @param schema the last migration of its register
 * @param madeAt local date and time
 */
public record BackupManifest(int format, String program, int schema, String madeAt) {

    static final int FORMAT = 1;

    /** Of the backup's file itself. */
    static final String NAME = "vinhdanh-backup.json";

    /** The SHA-256 of every other entry, as {@code sha256sum -c} reads them; the last entry. */
    static final String SUMS = "SHA256SUMS";
}
