package vn.vinhdanh.render.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.golden.RenderRoom;
import vn.vinhdanh.render.proof.Rehearsal;
import vn.vinhdanh.render.proof.TemplateKinds;

/** An office's own faulty file is told by its name before anything of a batch is made. */
class RehearsalTest {

    @TempDir
    private Path office = Path.of("");

    @Test
    void theTemplatesOfTheProgramNeedNoMending() {
        assertThatCode(() -> rehearse(Rehearsal::hold)).doesNotThrowAnyException();
    }

    @Test
    void whatTheProgramBringsIsNotRehearsedBeforeEachRun() throws IOException {
        assertThat(areAsBuilt()).isTrue();

        Path style = Files.createDirectories(office.resolve("decision")).resolve("style.css");
        Files.copy(Path.of("templates/decision/style.css"), style);
        assertThat(areAsBuilt()).isTrue();

        Files.writeString(style, "/* của cơ quan */", StandardOpenOption.APPEND);
        assertThat(areAsBuilt()).isFalse();
    }

    @Test
    void anAwardWhoseCertificateNobodyHasDrawnIsToldBeforeARun(@TempDir Path catalogue) throws IOException {
        Files.writeString(catalogue.resolve("awards.yaml"), """
                - code: LDTT
                  name: Danh hiệu “Lao động tiên tiến”
                  short: Lao động tiên tiến
                  class: TITLE
                  folder: giay-chung-nhan
                  style: chua-ve
                  achievement: false
                  spellings: [Lao động tiên tiến]
                """);

        try (var program = RenderRoom.started("vinhdanh.catalogue.folder=" + catalogue)) {
            assertThat(messages(catchThrowable(program.getBean(Rehearsal.class)::holdWhereChanged)))
                    .anyMatch(message -> message.contains("chua-ve"));
        }
    }

    private boolean areAsBuilt() {
        try (var program = started()) {
            return program.getBean(TemplateKinds.class).areAsBuilt();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "decision/page.ftlh ~ <p>${decision.khongCo}</p> ~ decision/page.ftlh is faulty",
                "decision/page.ftlh ~ <p>${decision.title</p> ~ decision/page.ftlh is faulty",
                "decision/page.ftlh ~ <p>không đóng ~ cannot be laid out",
                "decision/style.css ~ body { font-family: 'Không Có' } ~ Font list is empty",
                "decision/word.ftlx ~ <w>${decision.khongCo}</w> ~ decision/word.ftlx is faulty",
                "decision/word-header.ftlx ~ <w>không đóng ~ decision/word-header.ftlx is faulty",
                "decision/word-styles.xml ~ <w>không đóng ~ decision/word-styles.xml is faulty",
                "desk/receipt.ftlh ~ <p>${khongCo}</p> ~ desk/receipt.ftlh is faulty",
                "desk/cover.ftlh ~ <p>không đóng ~ cannot be laid out",
                "bulletin/wording.ftl ~ <#function> ~ bulletin/wording.ftl",
                "bulletin/text.ftl ~ ${b.khongCo} ~ bulletin/text.ftl is faulty",
                "certificate/giay-khen/layout.yaml ~ page: [ ~ certificate/giay-khen/layout.yaml is faulty",
                "certificate/giay-khen/layout.yaml ~ slots: {} ~ certificate/giay-khen/layout.yaml is faulty",
                "certificate/bang-khen/border.svg ~ <svg><g ~ certificate/bang-khen/border.svg is refused",
                "shared/certificate.ftlh ~ <#macro sheet> ~ shared/certificate.ftlh",
                "report/index.ftlh ~ <#list entries> ~ report/index.ftlh is faulty",
                "sample.json ~ {\"brief\": 1} ~ sample.json is faulty",
                "fonts/fonts.yaml ~ [ ~ fonts/fonts.yaml is faulty",
                "fonts/fonts.yaml ~ - {family: Tinos, weight: 400, italic: false, file: mat.ttf} ~ fonts/mat.ttf is missing",
            })
    void aFaultyFileIsToldByItsName(String file, String content, String told) throws IOException {
        Path faulty = office.resolve(file);
        Files.createDirectories(faulty.getParent());
        Files.writeString(faulty, content);

        assertThat(messages(catchThrowable(() -> rehearse(Rehearsal::holdWhereChanged))))
                .anyMatch(message -> message.contains(told));
    }

    private static List<String> messages(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .toList();
    }

    private void rehearse(Consumer<Rehearsal> how) {
        try (var program = started()) {
            how.accept(program.getBean(Rehearsal.class));
        }
    }

    private AnnotationConfigApplicationContext started() {
        return RenderRoom.started(
                "vinhdanh.folders.templates=" + office.toString().replace("\\", "/"));
    }
}
