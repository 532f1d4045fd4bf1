package vn.vinhdanh.operator.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import vn.vinhdanh.publish.PrivateFolder;

/**
 * Makes the data folder once the settings are known to be in order, and before the log file is opened in it. Until it is closed,
 * what libraries write for a while lies there too: rows of a register have no business where everybody looks.
 */
public final class DataFolder
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered, AutoCloseable {

    private static final String TEMPORARY = "java.io.tmpdir";

    private final Supplier<Path> settled;
    private final Consumer<Path> told;
    private final String temporaryBefore = System.getProperty(TEMPORARY, "");

    /**
     * Makes nothing yet.
     *
     * @param settled where the folder is, once the settings have been read
     * @param told where it is, before anything is opened in it
     */
    public DataFolder(Supplier<Path> settled, Consumer<Path> told) {
        this.settled = settled;
        this.told = told;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Path data = settled.get();
        Path temporary = data.resolve("tmp");
        try {
            PrivateFolder.make(data);
            PrivateFolder.make(temporary);
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "The data folder " + data + " cannot be made (" + refused.getMessage()
                            + "). Make it, and give the program's account the right to write there.",
                    refused);
        }
        System.setProperty(TEMPORARY, temporary.toString());
        told.accept(data);
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    @Override
    public void close() {
        System.setProperty(TEMPORARY, temporaryBefore);
    }
}
