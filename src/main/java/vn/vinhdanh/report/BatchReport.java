package vn.vinhdanh.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.intake.ReadSheet;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.render.BulletinFigure;

/**
 * All that a run reports of a batch.
 *
 * @param counts the rows by award and the documents by kind
 * @param sheets how each sheet of the file was understood, and what became of its rows
 * @param bonusTotal what this package pays, đồng; null where no amount is known
 * @param amendment null for a batch that grants
 * @param templates from which version of each kind's templates it is made; empty for a draft
 * @param timings milliseconds by step; in report.json only, because the page must come out the same twice
 */
public record BatchReport(
        String batch,
        BatchState state,
        String sourceFile,
        String sourceSha256,
        RowCounts rows,
        PackageCounts counts,
        List<ReadSheet> sheets,
        List<Finding> findings,
        @Nullable RegisteredDecision decision,
        @Nullable BigDecimal bonusTotal,
        List<ReportedDocument> documents,
        List<BulletinFigure> figures,
        Map<String, Long> timings,
        @Nullable Amendment amendment,
        Map<String, String> templates) {

    /**
     * What an amending batch did to an earlier one.
     *
     * @param kind "correction" or "revocation"
     * @param batch the one that granted
     * @param decision its reference: "1385/QĐ-UBND"
     * @param withdrawnBonus what recipients hand back, đồng; null where nothing or where the amounts are not known
     */
    public record Amendment(
            String kind,
            String batch,
            String decision,
            @Nullable String reason,
            @Nullable BigDecimal withdrawnBonus) {}
}
