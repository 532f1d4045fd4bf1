package vn.vinhdanh.operator.settings;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Reads the settings as a start does and goes no further: no log is opened, no database, no folder made. */
public final class SettingsRead implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private final AtomicReference<ConfigurableEnvironment> read = new AtomicReference<>();

    private SettingsRead() {}

    /**
     * The settings of a program.
     *
     * @param folders settles the folders
     * @throws SettingsRefused where a file cannot be read
     */
    public static ConfigurableEnvironment of(Class<?> application, ApplicationListener<?> folders) {
        SettingsRead end = new SettingsRead();
        try {
            new SpringApplicationBuilder(application)
                    .listeners(new ReadableSettings(), folders, end)
                    .run();
        } catch (Enough enough) {
            return end.read.get();
        }
        throw new IllegalStateException("the program started though only its settings were asked for");
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        EmptySections.takeOut(event.getEnvironment());
        read.set(event.getEnvironment());
        throw new Enough();
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 2;
    }

    private static final class Enough extends SpringApplication.AbandonedRunException {
        private static final long serialVersionUID = 1L;
    }
}
