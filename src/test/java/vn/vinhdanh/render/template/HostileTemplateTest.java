package vn.vinhdanh.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can put a file into the template folder can change papers, and nothing else: no file, no program, no endless night. */
class HostileTemplateTest {

    private static final String TEMPLATE = "decision/page.ftlh";
    private static final String SECRET = "mật khẩu của sở";

    private final Path office;

    HostileTemplateTest(@TempDir Path home) throws IOException {
        office = Files.createDirectories(home.resolve("templates"));
        Files.writeString(home.resolve("secret.txt"), SECRET);
    }

    /** What the model holds, as renderers give it. */
    public record Paper(String title, List<String> lines) {}

    private String filled(String text) {
        return filled(text, 2);
    }

    private String filled(String text, int seconds) {
        write(TEMPLATE, text);
        return new Templates(new TemplateFiles(office), new TemplateLimits(seconds, 100_000))
                .fill(TEMPLATE, Map.of("decision", new Paper("Quyết định", List.of("một"))));
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(office.resolve(name).getParent());
            Files.writeString(office.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")} ~ ?new would make objects of the program",
                "${\"freemarker.template.utility.ObjectConstructor\" ? new ()(\"java.io.File\")} ~ ?new",
                "<#assign f=\"freemarker.template.utility.JythonRuntime\"?<#-- x -->new()> ~ ?new",
                "${decision?api.getClass()} ~ ?api would reach into the program",
                "${\"1+1\"?eval} ~ ?eval would run text as a template",
                "<#assign run=\"x\"?interpret><@run/> ~ ?interpret",
                "${'{}'?eval_json} ~ ?eval_json",
                "${.now} ~ .now would print the clock",
            })
    void wordsThatRunOrReachOutAreRefusedBeforeAnythingRuns(String text, String told) {
        assertThatThrownBy(() -> filled("<p>\n" + text))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("The template file decision/page.ftlh is refused: line 2: " + told)
                .hasMessageContaining("Take it out");
    }

    @Test
    void wordsInAFileThatIsTakenInAreFoundThereToo() {
        write("shared/hidden.ftlh", "\n\n${'x'?new()}");

        assertThatThrownBy(() -> filled("<#include '/shared/hidden.ftlh'>"))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("shared/hidden.ftlh is refused: line 3: ?new");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${decision.class}",
                "${decision.getClass().name}",
                "${decision.class.protectionDomain.classLoader}",
                "${decision.title.class}",
                "${decision.title.getBytes()}",
                "${decision.lines.class}",
                "${decision.hashCode()}",
                "${.data_model.decision.getClass()}",
                "${.data_model['freemarker.template.Configuration']}",
                "${.globals.System}",
                "${statics['java.lang.System'].exit(1)}",
            })
    void theModelLeadsToNoObjectOfTheProgram(String text) {
        assertThatThrownBy(() -> filled(text))
                .isInstanceOf(TemplateFault.class)
                .hasMessageStartingWith("The template file decision/page.ftlh is faulty: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "../../secret.txt",
                "/../secret.txt",
                "/decision/../../secret.txt",
                "HOME/secret.txt",
                "file://HOME/secret.txt",
                "file:HOME/secret.txt",
                "http://127.0.0.1:9/page.ftlh",
                "classpath:application.yaml",
                "../application.yaml",
                "*/../../secret.txt",
                "%2e%2e/secret.txt",
            })
    void nothingOutsideTheFolderIsTakenIn(String name) {
        String path = name.replace("HOME", String.valueOf(office.getParent()));

        for (String text : List.of(
                "<#include \"" + path + "\">",
                "<#import \"" + path + "\" as x>",
                "<#include \"" + path + "\" parse=false>")) {
            Throwable refused = catchThrowable(() -> filled(text));

            assertThat(refused).as(text).isInstanceOfAny(TemplateFault.class, TemplateMissing.class);
            assertThat(refused.getMessage())
                    .as(text)
                    .contains("decision/page.ftlh")
                    .contains("line 1");
        }
    }

    @Test
    void aFileAskedForByNameStaysInTheFolder() {
        TemplateFiles files = new TemplateFiles(office);

        for (String name : List.of("../secret.txt", "a/../../secret.txt", "/etc/passwd", "a\\..\\b", "a\0b")) {
            assertThatThrownBy(() -> files.read(name))
                    .as(name)
                    .isInstanceOf(TemplateRefused.class)
                    .hasMessageContaining("it does not lie in " + office);
        }
        assertThatThrownBy(() -> files.read("fonts/../application.yaml")).isInstanceOf(TemplateMissing.class);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowedButOneWithinIs() throws IOException {
        Files.createDirectories(office.resolve("shared"));
        Files.createSymbolicLink(office.resolve("shared/out.ftlh"), office.resolveSibling("secret.txt"));
        Files.createSymbolicLink(office.resolve("home"), office.getParent());
        write("shared/real.ftlh", "có thật");
        Files.createSymbolicLink(office.resolve("shared/in.ftlh"), office.resolve("shared/real.ftlh"));

        assertThatThrownBy(() -> filled("<#include '/shared/out.ftlh'>"))
                .isInstanceOf(TemplateRefused.class)
                .hasMessage("The template file shared/out.ftlh is refused: it is a link out of " + office
                        + ". Put the file itself into the folder.");
        assertThatThrownBy(() -> filled("<#include '/home/secret.txt'>")).isInstanceOf(TemplateRefused.class);
        assertThat(filled("<#include '/shared/in.ftlh'>")).isEqualTo("có thật");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#list 1.. as i><#list 1..9 as j><#assign x=j></#list></#list>",
                "<#include '/shared/endless.ftlh'>",
            })
    void aListWithoutEndIsGivenUpInTime(String text) {
        write("shared/endless.ftlh", "<#function f><#list 1.. as i></#list></#function>${f()!}");

        assertThatThrownBy(() -> filled(text))
                .isInstanceOf(TemplateRefused.class)
                .hasMessage(
                        "The template file decision/page.ftlh is refused: it is not filled within 2 seconds. Look for"
                                + " a list or macro without end; for a very large batch raise vinhdanh.template-limits.seconds.");
    }

    /** Otherwise each save of an endless template would leave one more thread at work. */
    @Test
    void whatIsGivenUpStopsWorking() throws InterruptedException {
        assertThatThrownBy(() -> filled("<#list 1.. as i></#list>")).isInstanceOf(TemplateRefused.class);

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("filling")) {
                thread.join(5_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro a><@a/></#macro><@a/>",
                "<#function a><#return a()></#function>${a()}",
                "<#include '/decision/page.ftlh'>",
            })
    void whatCallsItselfWithoutEndIsRefused(String text) {
        assertThatThrownBy(() -> filled(text))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("decision/page.ftlh is refused: a macro or function calls itself without end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i>đợt khen thưởng </#list>",
                "${''?left_pad(200000)}",
                "<#assign s='0123456789'><#list 1..15 as i><#assign s=s+s></#list>${s}",
            })
    void whatPrintsWithoutEndIsRefused(String text) {
        assertThatThrownBy(() -> filled(text))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("decision/page.ftlh is refused: it prints more than 100000 characters");
    }

    @Test
    void whatNeedsMoreMemoryThanThereIsIsRefusedAndTheProgramGoesOn() {
        assertThatThrownBy(() -> filled("${''?left_pad(2147483640)}", 60))
                .isInstanceOf(TemplateRefused.class)
                .hasMessageContaining("it needs more memory than there is");
        assertThat(filled("${decision.title}: ${decision.lines[0]}")).isEqualTo("Quyết định: một");
    }
}
