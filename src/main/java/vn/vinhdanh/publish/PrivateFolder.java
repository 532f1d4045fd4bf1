package vn.vinhdanh.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A folder into which only the program's own account looks: register, copies of workbooks and logs name people, their
 * birth dates and identity numbers. What lies in it needs no rights of its own.
 */
public final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /**
     * Makes the folder where it is not there yet. The rights of one that is there stay: an operator may have given them.
     *
     * @throws IOException where it cannot be made
     */
    public static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try {
            if (knowsRights(folder)) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException another) {
            if (!Files.isDirectory(folder)) {
                throw another;
            }
        }
    }

    /** Whether accounts may look in that are neither the owner's nor of its group; false where the system knows no such rights. */
    public static boolean isOpenToAll(Path folder) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        return rights != null
                && Files.isDirectory(folder)
                && rights.readAttributes().permissions().contains(PosixFilePermission.OTHERS_EXECUTE);
    }

    private static boolean knowsRights(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
