package vn.vinhdanh.pipeline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.Severity;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.render.CertificateFit;
import vn.vinhdanh.review.BriefOutcome;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.ReviewContext;
import vn.vinhdanh.review.ReviewedRow;
import vn.vinhdanh.review.RowReview;

/** Reviews one row: by the rules, then by whether its certificate can be printed at all. */
@Component
class RowStage {

    private final RowReview rules;
    private final CertificateFit fit;
    private final Wording wording;

    RowStage(RowReview rules, CertificateFit fit, Wording wording) {
        this.rules = rules;
        this.fit = fit;
        this.wording = wording;
    }

    static ReviewContext context(BriefOutcome outcome, LocalDate arrival) {
        DecisionBrief brief = outcome.brief();
        LocalDate date = brief == null ? null : brief.date();
        return new ReviewContext(Objects.requireNonNullElse(date, arrival), outcome.level(), outcome.rewardKind());
    }

    ReviewedRow review(Nomination nomination, ReviewContext context, UnreadableRows unreadable) {
        ReviewedRow row = rules.review(nomination, context);
        boolean unread = unreadable.contains(nomination.row().at());
        if (row instanceof ReviewedRow.SentUp sentUp && unread) {
            return new ReviewedRow.Returned(row.ordinal(), sentUp.findings());
        }
        if (!(row instanceof ReviewedRow.Accepted accepted)) {
            return row;
        }
        List<Finding> findings = new ArrayList<>(accepted.findings());
        findings.addAll(fit.check(accepted.nomination()));
        findings.addAll(wording.of(accepted.nomination()));
        boolean faulty = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return faulty || unread
                ? new ReviewedRow.Returned(row.ordinal(), List.copyOf(findings))
                : new ReviewedRow.Accepted(accepted.nomination(), List.copyOf(findings));
    }
}
