package vn.vinhdanh.diagnostic;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A technical failure in a sentence: what happened, to which file, and what to do. Java's own messages seldom say more than a path. */
public final class FailureText {

    /** So much of a stranger's message and no more: a database repeats what it was to store. */
    private static final int LONGEST = 500;

    private static final String OWN = "vn.vinhdanh.";
    private static final String DATABASE = "org.h2.";
    private static final String SERVER = "org.postgresql.";

    private FailureText() {}

    public static String of(Throwable failure) {
        List<Throwable> chain = chain(failure);
        return scarce(chain)
                .or(() -> own(chain))
                .or(() -> located(chain))
                .or(() -> file(chain))
                .or(() -> database(chain))
                .or(() -> server(chain))
                .orElseGet(() -> plain(chain.get(chain.size() - 1)));
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    /** Whatever was being done, it is disk, memory or open files that are missing. */
    private static Optional<String> scarce(List<Throwable> chain) {
        for (Throwable cause : chain) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof OutOfMemoryError) {
                return Optional.of(
                        "the memory is used up: start the program with more, for example java -Xmx2g -jar …");
            }
            if (message.contains("no space left") || message.contains("not enough space")) {
                return Optional.of("the disk is full" + at(chain) + ": make room on it, then start again");
            }
            if (message.contains("quota exceeded")) {
                return Optional.of("the account's disk quota is used up" + at(chain)
                        + ": raise it or make room, then start again");
            }
            if (message.contains("read-only file system")) {
                return Optional.of("the file system can only be read" + at(chain)
                        + ": have it mounted for writing, then start again");
            }
            if (message.contains("too many open files")) {
                return Optional.of("too many files are open: raise the limit of the program's account (ulimit -n)");
            }
        }
        return Optional.empty();
    }

    /** Of a copy the one that was written; the database names none that anybody would know. */
    private static String at(List<Throwable> chain) {
        boolean isDatabase =
                chain.stream().anyMatch(cause -> cause.getClass().getName().startsWith(DATABASE));
        return chain.stream()
                .filter(FileSystemException.class::isInstance)
                .map(FileSystemException.class::cast)
                .map(named -> named.getOtherFile() == null ? named.getFile() : named.getOtherFile())
                .filter(file -> file != null && !file.isEmpty())
                .findFirst()
                .map(file -> " (" + file + ")")
                .orElse(isDatabase ? " (the database in the data folder)" : "");
    }

    /** What the program itself has told is told whole. */
    private static Optional<String> own(List<Throwable> chain) {
        return chain.stream()
                .filter(cause -> cause.getClass().getName().startsWith(OWN))
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .findFirst();
    }

    /** An I/O failure to which a place was added says both. */
    private static Optional<String> located(List<Throwable> chain) {
        for (Throwable cause : chain) {
            Throwable inner = cause.getCause();
            if (cause instanceof UncheckedIOException && inner != null && !isEcho(cause, inner)) {
                return Optional.of(cause.getMessage() + ": " + of(inner));
            }
        }
        return Optional.empty();
    }

    private static boolean isEcho(Throwable cause, Throwable inner) {
        return cause.getMessage() == null || cause.getMessage().equals(inner.toString());
    }

    private static Optional<String> file(List<Throwable> chain) {
        return chain.stream()
                .filter(FileSystemException.class::isInstance)
                .map(cause -> of((FileSystemException) cause))
                .findFirst();
    }

    private static String of(FileSystemException failure) {
        String file = String.valueOf(failure.getFile());
        if (failure instanceof AccessDeniedException) {
            return file + " may not be read or written: give the account that the program runs under the right to";
        }
        if (failure instanceof NoSuchFileException) {
            return file + " is missing: put it back, or look whether a folder is not mounted";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return file + " stands in the way: move it elsewhere";
        }
        if (failure instanceof NotDirectoryException) {
            return file + " is a file where a folder must be: move it elsewhere";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return file + " is not empty: somebody put files into it, which have to be moved elsewhere";
        }
        return failure.getReason() == null
                ? file + " cannot be used: look whether it is there and may be read and written"
                : file + ": " + failure.getReason() + ". Look whether its disk is there and can be written";
    }

    /** By the codes of H2, which stand in brackets behind what it says. */
    private static Optional<String> database(List<Throwable> chain) {
        for (Throwable cause : chain) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("[90030")) {
                return Optional.of("the database file in the data folder is damaged: put back the last backup of data/"
                        + " and output/ together");
            }
            if (message.contains("[90028") || message.contains("[90031")) {
                return Optional.of("the database file in the data folder cannot be read or written: look whether its"
                        + " disk is there, has room and can be written, then start again");
            }
            if (message.contains("[50200") || message.contains("[50000")) {
                return Optional.of("the database did not answer as it should (" + shortened(message)
                        + "): start again; if it comes back, put back the last backup");
            }
        }
        return Optional.empty();
    }

    /** By the classes of SQL states that PostgreSQL gives; without one it could not be asked. */
    private static Optional<String> server(List<Throwable> chain) {
        return chain.stream()
                .filter(cause -> cause.getClass().getName().startsWith(SERVER) && cause instanceof SQLException)
                .map(cause -> told((SQLException) cause))
                .findFirst();
    }

    private static String told(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String message = shortened(failure.getMessage());
        if (state.startsWith("28")) {
            return "the PostgreSQL server lets nobody in with this account (" + message
                    + "): mend vinhdanh.cluster.username and password, then start again";
        }
        if (state.startsWith("3D")) {
            return "the PostgreSQL server has no such database (" + message
                    + "): have it made, or mend vinhdanh.cluster.database, then start again";
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the PostgreSQL server does not answer (" + message
                    + "): look whether it runs and the network leads there, then start again";
        }
        return "the PostgreSQL server did not do what it was asked for (" + message
                + "): look into its log, then start again";
    }

    private static String plain(Throwable root) {
        return root.getMessage() == null || root.getMessage().isBlank()
                ? root.getClass().getSimpleName()
                : shortened(root.getMessage());
    }

    private static String shortened(@Nullable String message) {
        String text = String.valueOf(message);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
