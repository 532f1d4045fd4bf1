package vn.vinhdanh.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.approval.TemplateApprovals.Standing;
import vn.vinhdanh.pipeline.Office.Run;

/** An office's own application.yaml beside the program, started as it is installed. */
class SettingsIT {

    private final Path home;

    SettingsIT(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void aSlipInTheFileOrInAVariableStopsEveryCommandBeforeItTouchesAnything() throws Exception {
        Files.writeString(home.resolve("application.yaml"), "vinhdanh:\n  decision:\n    numbering: registri\n");
        Files.createDirectories(home.resolve("input"));
        Office office = new Office(home).withVariable("VINHDANH_DECISION_ODER", "workbook");

        for (String command : List.of("run", "watch")) {
            Run run = office.run(command);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.lines())
                    .containsExactly(
                            "2 settings are faulty, and nothing was started:",
                            "  environment variable VINHDANH_DECISION_ODER: there is no setting VINHDANH_DECISION_ODER."
                                    + " Did you mean VINHDANH_DECISION_ORDER?",
                            "  " + home + "/application.yaml, line 3: vinhdanh.decision.numbering is \"registri\"."
                                    + " Allowed: registry, program",
                            "Mend them and start again. \"settings --example\" prints every setting with its default.");
        }
        assertThat(home.resolve("data")).doesNotExist();
        assertThat(home.resolve("output")).doesNotExist();
    }

    @Test
    void aVariableComesBeforeTheFile() throws Exception {
        Files.writeString(home.resolve("application.yaml"), "vinhdanh:\n  review:\n    days-ahead: 5\n");

        Run run =
                new Office(home).withVariable("VINHDANH_REVIEW_DAYSAHEAD", "7").run("settings");

        assertThat(run.exitCode()).isZero();
        assertThat(run.text().replaceAll(" {2,}", "  "))
                .contains("vinhdanh.review.days-ahead  7  environment variable VINHDANH_REVIEW_DAYSAHEAD\n");
        assertThat(home.toFile().list()).containsExactly("application.yaml");
    }

    private Standing approvalOf(String... settings) throws IOException {
        Desk desk = new Desk(Files.createTempDirectory(home, "office"));
        for (String setting : settings) {
            desk.with("vinhdanh.office." + setting);
        }
        return desk.in(program -> program.getBean(TemplateApprovals.class).all().stream()
                .filter(standing -> standing.kind().equals(TemplateApprovals.OFFICE))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aNewSignerAsksForAnApprovalAndTheEndOfAPeriodDoesNot() throws IOException {
        Standing before = approvalOf("signers[0].name=Lan", "signers[0].position=Chủ tịch");
        Standing ended =
                approvalOf("signers[0].name=Lan", "signers[0].position=Chủ tịch", "signers[0].until=2026-06-30");
        Standing joined = approvalOf(
                "signers[0].name=Lan",
                "signers[0].position=Chủ tịch",
                "signers[1].name=Hoa",
                "signers[1].position=Chủ tịch");

        assertThat(before.state()).isEqualTo(TemplateApprovals.State.CHANGED);
        assertThat(ended.version()).isEqualTo(before.version());
        assertThat(joined.version()).isNotEqualTo(before.version());
    }

    @Test
    void aProfileWithoutAListOfSignersKeepsTheApprovalThatItHas() throws IOException {
        assertThat(approvalOf("name=Ủy ban nhân dân phường Hòa Bình", "signer-name=Lê Văn Bình")
                        .version())
                .as("the sum under which this profile was approved before there were lists")
                .isEqualTo(Office.sha256(("OfficeProfile[superior=null, name=Ủy ban nhân dân phường Hòa Bình,"
                                + " authority=null, place=null, symbol=null, level=null, subject=null, signingForm=null,"
                                + " signerPosition=null, signerName=Lê Văn Bình, legalBases=[], distribution=[]]")
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
