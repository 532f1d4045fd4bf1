package vn.vinhdanh.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextsTest {

    private static final CellRef CELL = new CellRef("q3.xlsx", "Danh sách", 17, "F");
    /** No rule fills in more than four. */
    private static final String[] ARGUMENTS = {"Số 1", "Số 2", "Số 3", "Số 4", "Số 5", "Số 6"};

    private static final Path PAGE = Path.of("docs/findings.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^### ([A-Z]-\\d{3}) ");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAMessageAndAHint(FindingCode code) {
        Finding finding = Finding.of(code, CELL, ARGUMENTS);

        assertThat(List.of(finding.message(), finding.hint())).allSatisfy(text -> assertThat(text)
                .isNotBlank()
                .doesNotContain("{", "}", "''")
                .endsWith(".")
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)));
        assertThat(finding.hint()).isNotEqualTo(finding.message());
    }

    @Test
    void noTwoCodesShareAnId() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::id)).doesNotHaveDuplicates();
    }

    @Test
    void anIdIsItsStagesLetterAndThreeDigits() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::id))
                .allMatch(id -> id.matches("[IRBHNF]-\\d{3}"));
    }

    @Test
    void whatTheClerkWroteStandsInTheMessageAsItWasWritten() {
        Finding finding = Finding.of(FindingCode.AWARD_NOT_KNOWN, CELL, "Bằng H'Hen {x}", "Bằng khen; Giấy khen");

        assertThat(finding.message()).contains("“Bằng H'Hen {x}”", "Bằng khen; Giấy khen.");
    }

    @Test
    void anEmptyArgumentLeavesNoGapInTheSentence() {
        Finding waiting = Finding.of(FindingCode.ALREADY_ISSUED, CELL, "2026-q3", "");

        assertThat(waiting.message()).contains("2026-q3; ngày ký: (chưa có).");
    }

    @Test
    void thePageForClerksHasOneSectionForEveryCodeInTheirOrder() throws IOException {
        List<String> sections = SECTION.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult section) -> section.group(1))
                .toList();

        assertThat(sections)
                .containsExactlyElementsOf(
                        Arrays.stream(FindingCode.values()).map(FindingCode::id).toList());
    }

    @Test
    void everySectionOfThePageSaysMeaningExampleAndRemedy() throws IOException {
        String[] sections = Files.readString(PAGE).split("(?m)^### ", -1);

        assertThat(Arrays.stream(sections).skip(1))
                .allSatisfy(section -> assertThat(section).contains("**Ý nghĩa:**", "**Ví dụ:**", "**Cách xử lý:**"));
    }
}
