package vn.vinhdanh.operator.settings;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication.AbandonedRunException;

/** The settings have faults, all of which the message tells; nothing was started and no folder touched. */
public final class SettingsRefused extends AbandonedRunException {

    private static final long serialVersionUID = 1L;

    private final String told;

    SettingsRefused(List<SettingFault> faults) {
        told = (faults.size() == 1 ? "A setting is" : faults.size() + " settings are")
                + " faulty, and nothing was started:\n"
                + faults.stream().map(fault -> "  " + fault + "\n").collect(Collectors.joining())
                + "Mend them and start again. \"settings --example\" prints every setting with its default.";
    }

    @Override
    public String getMessage() {
        return told;
    }
}
