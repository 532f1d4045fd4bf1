package vn.vinhdanh.review.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.intake.Submission;

/** Takes facts from the workbook, else from the settings, and gathers what is wrong with them. */
final class Facts {

    private final Submission submission;
    private final List<Finding> findings = new ArrayList<>();

    Facts(Submission submission) {
        this.submission = submission;
    }

    @Nullable
    String text(Fact fact) {
        CellValue value = submission.fact(fact);
        return value == null ? null : value.text();
    }

    @Nullable
    String text(Fact fact, @Nullable String setting) {
        String text = text(fact);
        return text == null ? said(setting) : text;
    }

    /** A blank setting says nothing. */
    static @Nullable String said(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting;
    }

    /** The fact or, with a finding, an empty text. */
    String required(Fact fact, @Nullable String setting, String name) {
        String text = text(fact, setting);
        if (text == null) {
            missing(fact, name);
            return "";
        }
        return text;
    }

    List<String> texts(Fact fact, List<String> setting) {
        List<String> texts = submission.facts().getOrDefault(fact, List.of()).stream()
                .map(CellValue::text)
                .filter(text -> !text.isBlank())
                .toList();
        return texts.isEmpty() ? setting : texts;
    }

    void missing(Fact fact, String name) {
        finding(FindingCode.BATCH_FACT_MISSING, fact, name);
    }

    void finding(FindingCode code, Fact fact, String... arguments) {
        findings.add(Finding.of(code, at(fact), arguments));
    }

    void finding(FindingCode code, CellRef at, String... arguments) {
        findings.add(Finding.of(code, at, arguments));
    }

    private CellRef at(Fact fact) {
        CellValue value = submission.fact(fact);
        return value != null
                ? value.at()
                : submission.facts().getOrDefault(fact, List.of()).stream()
                        .findFirst()
                        .map(CellValue::at)
                        .orElseGet(() -> CellRef.ofFile(submission.file()));
    }

    Submission submission() {
        return submission;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
