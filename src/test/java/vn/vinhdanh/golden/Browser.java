package vn.vinhdanh.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A real Chromium without a window: it shows pages as their readers have them, and axe-core is in each of them. */
public final class Browser implements AutoCloseable {

    /** How a page is looked at; in CSS pixels. */
    public enum View {
        DESKTOP(1280, 900, "screen"),
        PHONE(390, 844, "screen"),
        /** The 1280 pixels of a desktop at 400 %: WCAG 2.1, 1.4.10. */
        ENLARGED(320, 256, "screen"),
        /** A sheet of A4. */
        PAPER(794, 1123, "print");

        private final int width;
        private final int height;
        private final String medium;

        View(int width, int height, String medium) {
            this.width = width;
            this.height = height;
            this.medium = medium;
        }

        public int width() {
            return width;
        }
    }

    /** Hands the one browser of all tests to whoever asks for it; skips the class where there is none. */
    public static final class Shared implements BeforeAllCallback, ParameterResolver {

        @Override
        public void beforeAll(ExtensionContext context) {
            OnThisMachine.thereIs("chromium", "chromium");
            OnThisMachine.thereIs("chromedriver", "chromium-driver");
            browser(context);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return browser(context);
        }

        /** Kept at the root: JUnit closes it after the last test. */
        private static Browser browser(ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(Browser.class))
                    .computeIfAbsent(Browser.class, any -> new Browser(), Browser.class);
        }
    }

    /** It warns of protocol versions that nothing here uses. Held, for a logger that nobody holds forgets its level. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser() {
        DRIVER_LOG.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(OnThisMachine.place("chromium").orElseThrow().toFile());
        // no sandbox: a build server runs as root, for whom there is none; the pages are our own
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(
                        OnThisMachine.place("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", axe()));
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void open(Path page) {
        driver.get(page.toUri().toString());
    }

    public void show(View view) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        view.width,
                        "height",
                        view.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        view != View.DESKTOP && view != View.PAPER));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", view.medium));
    }

    /** As a key on the keyboard: what has the focus gets it. */
    public void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** What the script returns: a number, a text, a list or nothing. */
    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script hands to its last argument once it has ended. */
    public List<?> await(String script, Object... arguments) {
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(script, arguments));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
