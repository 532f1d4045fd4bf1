package vn.vinhdanh.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.RowCounts;
import vn.vinhdanh.report.NightReport.LeftFile;
import vn.vinhdanh.report.NightReport.NightBatch;
import vn.vinhdanh.report.NightReport.StepTime;

/** Nights as they end: with much done, with nothing to do, broken off, and one that is on. */
final class NightFixture {

    private static final Instant BEGUN = Instant.parse("2026-11-28T18:30:00Z");
    private static final Instant ENDED = Instant.parse("2026-11-28T19:32:05Z");

    private NightFixture() {}

    static NightReport busy() {
        return night(
                ENDED,
                null,
                List.of(
                        new NightBatch(
                                "q3",
                                "q3.xlsx",
                                BatchState.ISSUED,
                                "57/QĐ-SNV",
                                new RowCounts(1210, 1200, 6, 4),
                                200_400),
                        new NightBatch(
                                "tiep-theo",
                                "de_nghi_khen_thuong_".repeat(9) + "2026.xlsx",
                                BatchState.AWAITING_NUMBER,
                                null,
                                new RowCounts(7, 5, 2, 0),
                                3_520_000)),
                List.of(new LeftFile(
                        "quy-4.xlsx", "the disk is full (/opt/vinhdanh/output): make room on it, then start again")),
                List.of(new LeftFile("dang-viet.xlsx", "it is still open or being written")),
                List.of(
                        new StepTime("readNominations", 2, 1217, 4_200),
                        new StepTime("renderCertificates", 2, 1205, 3_661_000),
                        new StepTime("renderPapers", 2, 0, 61_000),
                        new StepTime("publishPackage", 2, 0, 80)),
                List.of(
                        new AwardCount("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", 1200, 6, 4),
                        new AwardCount("Giấy khen", 5, 1, 0),
                        new AwardCount("", 0, 1, 0)));
    }

    static NightReport idle() {
        return night(ENDED, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static NightReport brokenOff() {
        return night(
                ENDED,
                "/opt/vinhdanh/output may not be read or written: give the account that the program runs under the right to",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static NightReport atWork() {
        return night(null, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static NightReport night(
            @Nullable Instant ended,
            @Nullable String failure,
            List<NightBatch> batches,
            List<LeftFile> failed,
            List<LeftFile> left,
            List<StepTime> steps,
            List<AwardCount> awards) {
        return new NightReport(BEGUN, ended, false, failure, batches, failed, left, 3, steps, awards);
    }

    static NightPage pages(Path home) {
        Folders folders = new Folders(
                home.resolve("input"), home.resolve("output"), home.resolve("data"), home.resolve("templates"));
        return new NightPage(ReportFixture.pages(), folders, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    static String page(NightReport night) {
        return new String(pages(Path.of("target")).page(night), StandardCharsets.UTF_8);
    }
}
