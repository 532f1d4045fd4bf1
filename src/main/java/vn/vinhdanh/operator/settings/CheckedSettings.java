package vn.vinhdanh.operator.settings;

import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Stops a start whose settings are faulty, once all of them are read and before the log file is opened. */
public final class CheckedSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        EmptySections.takeOut(event.getEnvironment());
        List<SettingFault> faults = SettingsCheck.faults(event.getEnvironment());
        if (!faults.isEmpty()) {
            throw new SettingsRefused(faults);
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 2;
    }
}
