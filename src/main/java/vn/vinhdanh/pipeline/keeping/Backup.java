package vn.vinhdanh.pipeline.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.vinhdanh.pipeline.Refused;

/** Makes backups: the register and everything that belongs to it in one file, which appears whole or not at all. */
public interface Backup {

    /**
     * Makes one where nothing is half done: no step may be at work in this process meanwhile.
     *
     * @param target a file that does not exist yet
     * @param told how far it is, a line now and then
     * @throws Refused when the target is no place for a backup
     * @throws IOException when a file cannot be read or the target not be written; nothing is left of it then
     */
    Made make(Path target, Consumer<String> told) throws IOException, Refused;

    /**
     * A backup that is whole.
     *
     * @param bytes of the files in it, before they were packed
     * @param remarks what the register has and the output folder has not: the backup holds what was there
     */
    record Made(String file, long entries, long bytes, List<String> remarks) {}

    /** What speaks against a target, whoever is going to write it. */
    static void refuseImpossible(Path target, List<Path> contents) throws Refused {
        for (Path folder : contents) {
            if (target.startsWith(folder)) {
                throw new Refused("A backup cannot lie in " + folder + ", which it holds: name a folder elsewhere, best"
                        + " on another disk.");
            }
        }
        if (Files.exists(target)) {
            throw new Refused(target + " is there already, and no backup is ever overwritten: give another name.");
        }
    }
}
