package vn.vinhdanh.render.template;

import static org.assertj.core.api.Assertions.assertThat;
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

/** Who makes a slip in a template is told the file, the line, the name, and the name that was probably meant. */
class TemplateFaultTest {

    private final Path office;

    TemplateFaultTest(@TempDir Path office) {
        this.office = office;
    }

    /** Two levels, as the decision has. */
    public record Paper(String title, String placeAndDate, List<Article> articles) {}

    /** One of a list. */
    public record Article(int number, List<String> paragraphs) {}

    private String fault(String template, String text) throws IOException {
        write(template, text);
        Map<String, Object> model = Map.of(
                "decision",
                new Paper("Quyết định", "Huế, ngày 01 tháng 02 năm 2026", List.of(new Article(1, List.of("một")))),
                "b",
                Map.of("office", "Ủy ban nhân dân tỉnh", "attendees", List.of(Map.of("name", "An"))));
        Throwable fault = catchThrowable(() -> new Templates(new TemplateFiles(office)).fill(template, model));
        assertThat(fault).isInstanceOf(TemplateFault.class);
        return String.valueOf(fault.getMessage());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(office.resolve(name).getParent());
        Files.writeString(office.resolve(name), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "${decision.titel} ~ line 2, column 3: decision has no \"titel\". The nearest name is \"title\".",
                "${decison.title} ~ line 2, column 3: there is no \"decison\". The nearest name is \"decision\".",
                "<p>${decision.articles[0].Numbr}</p> ~ line 2, column 6: decision.articles[0] has no \"Numbr\". The nearest name is \"number\".",
                "<#list decision.articles as article>${article.paragraph[0]}</#list> ~ line 2, column 39: article has no \"paragraph\". The nearest name is \"paragraphs\".",
                "<#if decision.placeanddate?has_content || decision.placeDate == \"x\"></#if> ~ decision has no \"placeDate\". The nearest name is \"placeAndDate\".",
                "${b.ofice} ~ b has no \"ofice\". The nearest name is \"office\".",
                "<#list b.attendees as who>${who.nmae}</#list> ~ who has no \"nmae\". The nearest name is \"name\".",
                "${decision.xyzzy} ~ decision has no \"xyzzy\". There is: articles, placeAndDate, title.",
                "<@shet/> ~ there is no \"shet\". The nearest name is \"sheet\".",
            })
    void aNameThatIsMissingIsToldWithTheNearest(String text, String told) throws IOException {
        for (String template : List.of("decision/page.ftlh", "decision/word.ftlx", "bulletin/text.ftl")) {
            assertThat(fault(template, "<#macro sheet></#macro>\n" + text))
                    .startsWith("The template file " + template + " is faulty: line 2, column ")
                    .contains(told)
                    .endsWith("What may be absent is asked for with ??.")
                    .doesNotContain("----", "freemarker", "Exception");
        }
    }

    @Test
    void aFaultInAFileThatIsTakenInIsToldByThatFile() throws IOException {
        write("shared/parts.ftlh", "<#macro foot paper>\n\n<p>${paper.titles}</p></#macro>");

        assertThat(fault("decision/page.ftlh", "<#import '/shared/parts.ftlh' as parts><@parts.foot decision/>"))
                .isEqualTo(
                        "The template file shared/parts.ftlh is faulty: line 3, column 6: paper has no \"titles\". The"
                                + " nearest name is \"title\". What may be absent is asked for with ??.");
        assertThat(fault("decision/page.ftlh", "<#import '/shared/parts.ftlh' as parts>\n<@parts.fot decision/>"))
                .contains("decision/page.ftlh is faulty: line 2, column 3: parts has no \"fot\". The nearest name is"
                        + " \"foot\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<#if x> ~ line 2, column",
                "${decision.title ~ line 2, column",
                "<#lisst a as b></#lisst> ~ line 2, column 2: Unknown directive: #lisst.",
                "${decision.title?uper_case} ~ line 2, column 18: Unknown built-in: \"uper_case\".",
                "${decision.articles} ~ line 2, column 3: ",
                "${1/0} ~ line 2",
                "<#include '/shared/mat.ftlh'> ~ line 2, column 1: it takes in \"shared/mat.ftlh\", which neither",
            })
    void whatIsWrittenWrongIsToldWithLineAndColumn(String text, String told) throws IOException {
        assertThat(fault("decision/page.ftlh", "<p>\n" + text))
                .startsWith("The template file decision/page.ftlh is faulty: line ")
                .contains(told)
                .doesNotContain("----", "\n", "FilesLoader")
                .hasSizeLessThan(500);
    }
}
