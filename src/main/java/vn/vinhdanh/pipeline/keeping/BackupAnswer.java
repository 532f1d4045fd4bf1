package vn.vinhdanh.pipeline.keeping;

import org.jspecify.annotations.Nullable;

/**
 * What a run says to whoever asked it for a backup.
 *
 * @param target the file that was asked for
 * @param made null where there is none
 * @param failure why there is none
 * @param refused whether the target was at fault
 */
public record BackupAnswer(
        String target, Backup.@Nullable Made made, @Nullable String failure, boolean refused) {

    static String told(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String name = root.getClass().getSimpleName();
        return root.getMessage() == null ? name : name + ": " + root.getMessage();
    }
}
