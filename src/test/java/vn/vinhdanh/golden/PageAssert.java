package vn.vinhdanh.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.Keys;
import vn.vinhdanh.golden.Browser.View;

/** Shows a page in a real browser and states what it must be. */
public final class PageAssert {

    /** WCAG 2.1 A and AA, and what axe-core calls good practice. */
    private static final String VIOLATIONS = """
            const done = arguments[arguments.length - 1];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}).then(
                result => done(result.violations.flatMap(violation => violation.nodes.map(
                    node => violation.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary))),
                fault => done(['axe-core failed: ' + fault]));
            """;

    private static final String TOO_FAR_RIGHT = """
            const width = arguments[0];
            return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > width + 0.5)
                .map(element => element.tagName + '.' + element.className + ': ' + element.textContent.slice(0, 80));
            """;

    private static final String FOCUSED_AND_IN_SIGHT = """
            const focused = document.activeElement;
            const box = focused.getBoundingClientRect();
            const onTop = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return (focused === onTop ? '' : 'hidden ') + focused.getAttribute('href');
            """;

    private final Browser browser;
    private final Path page;

    private PageAssert(Browser browser, Path page) {
        this.browser = browser;
        this.page = page;
    }

    /** With all that can be unfolded unfolded. */
    public static PageAssert assertPage(Browser browser, Path page) {
        browser.open(page);
        browser.run("document.querySelectorAll('details').forEach(details => details.open = true)");
        return new PageAssert(browser, page);
    }

    /** By axe-core, on a desk, on a phone and on paper. */
    public PageAssert isAccessible() {
        for (View view : List.of(View.DESKTOP, View.PHONE, View.PAPER)) {
            browser.show(view);
            assertThat(browser.await(VIOLATIONS))
                    .as("axe-core's violations, %s", view)
                    .isEmpty();
        }
        return this;
    }

    public PageAssert fitsItsWidth() {
        for (View view : View.values()) {
            browser.show(view);
            assertThat((List<?>) browser.run(TOO_FAR_RIGHT, view.width()))
                    .as("what makes the page wider than %s", view)
                    .isEmpty();
        }
        return this;
    }

    /** The first Tab reaches it and shows it; Enter goes where it says, so that the next Tab goes on from there. */
    public PageAssert hasASkipLinkTo(String main) {
        for (View view : List.of(View.DESKTOP, View.PHONE)) {
            browser.open(page);
            browser.show(view);
            browser.press(Keys.TAB);
            assertThat(browser.run(FOCUSED_AND_IN_SIGHT))
                    .as("first Tab, %s", view)
                    .isEqualTo("#" + main);
            browser.press(Keys.ENTER);
            assertThat(browser.run("return document.activeElement.id"))
                    .as("focus after Enter, %s", view)
                    .isEqualTo(main);
        }
        return this;
    }
}
