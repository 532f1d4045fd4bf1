package vn.vinhdanh.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.vinhdanh.golden.Browser.View;

/** Where a browser puts what a page says: on a desk, on a phone and on paper. */
final class PageLayout {

    /** The pages' first choice of a font, from the program's own files: so every machine sets them with the same. */
    private static final Map<String, String> FONTS = Map.of(
            "400", "BeVietnamPro_400Regular.ttf",
            "600", "BeVietnamPro_600SemiBold.ttf",
            "700", "BeVietnamPro_700Bold.ttf");

    private static final String LOAD = """
            const [weight, data, done] = arguments;
            const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
            new FontFace('Be Vietnam Pro', bytes, {weight}).load().then(
                face => { document.fonts.add(face); done([]); }, fault => done([String(fault)]));
            """;

    /** What asks for no font by name, code for one, gets the machine's own. */
    private static final String THE_ONE_FONT = """
            const style = document.createElement('style');
            style.textContent = "* { font-family: 'Be Vietnam Pro' !important; }";
            document.head.append(style);
            """;

    /** Of each element that says something itself: place and size in CSS pixels, size of its letters, name, text. */
    private static final String PLACES = """
            const says = element => [...element.childNodes].some(
                node => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '');
            return [...document.querySelectorAll('body *')].filter(says).map(element => {
                const box = element.getBoundingClientRect();
                const numbers = [box.left, box.top, box.width, box.height, parseFloat(getComputedStyle(element).fontSize)];
                return numbers.map(number => Math.round(number)).join(' ') + ' ' + element.tagName.toLowerCase()
                    + ' ' + element.textContent.trim().replace(/\\s+/g, ' ');
            });
            """;

    private PageLayout() {}

    /** {@code NAME.desktop.layout}, {@code NAME.phone.layout}, {@code NAME.paper.layout}. */
    static Map<String, byte[]> files(Browser browser, String name, Path page) throws IOException {
        browser.open(page.toAbsolutePath());
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        for (Map.Entry<String, String> font : FONTS.entrySet()) {
            byte[] file = Files.readAllBytes(Path.of("templates/fonts", font.getValue()));
            List<?> faults =
                    browser.await(LOAD, font.getKey(), Base64.getEncoder().encodeToString(file));
            if (!faults.isEmpty()) {
                throw new IllegalStateException(font.getValue() + ": " + faults);
            }
        }
        browser.run(THE_ONE_FONT);
        Map<String, byte[]> files = new TreeMap<>();
        for (View view : List.of(View.DESKTOP, View.PHONE, View.PAPER)) {
            browser.show(view);
            StringBuilder lines = new StringBuilder();
            ((List<?>) Objects.requireNonNull(browser.run(PLACES)))
                    .forEach(line -> lines.append(line).append('\n'));
            files.put(
                    name + "." + view.name().toLowerCase(Locale.ROOT) + GoldenFiles.LAYOUT,
                    lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
