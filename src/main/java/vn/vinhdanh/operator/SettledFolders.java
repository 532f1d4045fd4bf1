package vn.vinhdanh.operator;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Settles the folders once all settings are read, and before the log file is opened in one of them. */
final class SettledFolders implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private final FolderOptions options;
    private final Consumer<Path> told;

    /** @param told where the data folder is, before anything is opened in it */
    SettledFolders(FolderOptions options, Consumer<Path> told) {
        this.options = options;
        this.told = told;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        told.accept(options.settle(event.getEnvironment()).data());
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 2;
    }
}
