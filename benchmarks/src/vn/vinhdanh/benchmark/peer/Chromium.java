package vn.vinhdanh.benchmark.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Headless Chromium, a browser a thread. The page with border and fonts is loaded once; only its title and texts are
 * exchanged before each printing. Tagged, which is all that the browser offers.
 */
public final class Chromium implements Peer {

    /** The page has to be laid out with its fonts before it is printed. */
    private static final String EXCHANGE =
            """
            document.title = arguments[0];
            document.getElementById('texts').innerHTML = arguments[1];
            const done = arguments[arguments.length - 1];
            document.fonts.ready.then(() => done(true));
            """;

    private final ChromeDriver browser;

    private Chromium(Path page, ChromeDriverService service, ChromeOptions options) {
        browser = new ChromeDriver(service, options);
        browser.get(page.toUri().toString());
    }

    /** @param args as {@link Work#of} takes them, then the files of browser and driver */
    public static void main(String[] args) throws Exception {
        Work work = Work.of(args);
        Files.createDirectories(work.folder());
        Path page = work.folder().resolve("page.html");
        HtmlPage html = new HtmlPage(work.templates());
        Files.writeString(page, html.of("", html.fontFaces(Faces.of(work.certificates())), ""));
        ChromeOptions options = new ChromeOptions()
                .setBinary(args[5])
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files");
        List<Chromium> peers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(Path.of(args[6]).toFile())
                    .usingAnyFreePort()
                    .build();
            peers.add(new Chromium(page, service, options));
        }
        String version = peers.get(0).browser.getCapabilities().getBrowserVersion();
        new Timed("chromium", version, work, peers).run();
    }

    @Override
    public byte[] print(Certificate certificate) {
        browser.executeAsyncScript(EXCHANGE, certificate.title(), HtmlCertificate.texts(certificate));
        Map<String, Object> printed = browser.executeCdpCommand(
                "Page.printToPDF",
                Map.of("generateTaggedPDF", true, "preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    @Override
    public void close() {
        browser.quit();
    }
}
