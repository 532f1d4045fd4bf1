package vn.vinhdanh.operator;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Settles the folders once all settings are read, and before anybody looks whether they are in order. */
final class SettledFolders implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private final FolderOptions options;

    SettledFolders(FolderOptions options) {
        this.options = options;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        options.settle(event.getEnvironment());
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 3;
    }
}
