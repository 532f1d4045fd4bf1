package vn.vinhdanh.operator.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Stops a start whose files of settings are no YAML, before Spring Boot reads them and tells it by a stack trace. */
public final class ReadableSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final String USUAL_FOLDERS = "./,./config/";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        List<SettingFault> faults =
                files(event.getEnvironment()).flatMap(ReadableSettings::fault).toList();
        if (!faults.isEmpty()) {
            throw new SettingsRefused(faults);
        }
    }

    private static Stream<Path> files(ConfigurableEnvironment settings) {
        String name = settings.getProperty("spring.config.name", "application");
        String places = settings.getProperty("spring.config.location", USUAL_FOLDERS) + ","
                + settings.getProperty("spring.config.additional-location", "");
        return Stream.of(places.split("[,;]", -1))
                .map(place -> place.strip().replaceFirst("^optional:", "").replaceFirst("^file:", ""))
                .filter(place -> !place.isEmpty() && !place.startsWith("classpath:") && !place.contains("*"))
                .flatMap(place -> files(Path.of(place), name));
    }

    private static Stream<Path> files(Path place, String name) {
        if (!Files.isDirectory(place)) {
            return Stream.of(place).filter(ReadableSettings::isYaml);
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(place, name + "*.{yaml,yml}")) {
            found.forEach(files::add);
        } catch (IOException unreadable) {
            // Spring Boot says so itself
            return Stream.empty();
        }
        return files.stream().filter(ReadableSettings::isYaml).sorted();
    }

    private static boolean isYaml(Path file) {
        return Files.isRegularFile(file) && file.toString().matches(".*\\.ya?ml");
    }

    private static Stream<SettingFault> fault(Path file) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        String name = file.toAbsolutePath().normalize().toString();
        try (InputStream content = Files.newInputStream(file)) {
            new Yaml(new SafeConstructor(strict)).loadAll(content).forEach(any -> {});
            return Stream.empty();
        } catch (MarkedYAMLException fault) {
            Mark mark = fault.getProblemMark();
            return Stream.of(new SettingFault(
                    name + ", line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1),
                    "no YAML here: " + fault.getProblem()
                            + ". Indent by spaces, never by tabs, and put a text with : or # into quotes"));
        } catch (YAMLException fault) {
            return Stream.of(new SettingFault(name, "cannot be read: is it saved as UTF-8? " + fault.getMessage()));
        } catch (IOException fault) {
            return Stream.of(new SettingFault(name, "cannot be read: " + fault + ". May this account read it?"));
        }
    }

    @Override
    public int getOrder() {
        return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER - 1;
    }
}
