package vn.vinhdanh.pipeline.rendering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.IssuedDocument;
import vn.vinhdanh.report.AwardCount;
import vn.vinhdanh.report.FileCount;
import vn.vinhdanh.report.PackageCounts;
import vn.vinhdanh.review.RowOutcome;
import vn.vinhdanh.review.StoredRow;

/** Counts a batch's rows by award and its documents by kind. */
@Component
class PackageCounting {

    private static final int PAGE = 1_000;

    private final Submissions submissions;
    private final AwardCatalogue catalogue;

    PackageCounting(Submissions submissions, AwardCatalogue catalogue) {
        this.submissions = submissions;
        this.catalogue = catalogue;
    }

    PackageCounts of(Batch batch, List<StoredRow> rows, List<IssuedDocument> documents) {
        return new PackageCounts(awards(batch, rows), files(documents));
    }

    private List<AwardCount> awards(Batch batch, List<StoredRow> rows) {
        Map<Integer, String> unread = awardsOfUnread(batch, rows);
        List<AwardCount> counts = new ArrayList<>(rows.size());
        for (StoredRow row : rows) {
            String award = row.nomination() == null
                    ? unread.getOrDefault(row.ordinal(), "")
                    : row.nomination().award().name();
            counts.add(one(award, row.outcome()));
        }
        return AwardCount.together(counts);
    }

    private static AwardCount one(String award, RowOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> new AwardCount(award, 1, 0, 0);
            case ALREADY_ISSUED -> new AwardCount(award, 0, 0, 1);
            case RETURNED, SENT_UP -> new AwardCount(award, 0, 1, 0);
        };
    }

    /** Of a row that its own faults sent back no nomination is kept: what its clerk wrote is asked of the catalogue. */
    private Map<Integer, String> awardsOfUnread(Batch batch, List<StoredRow> rows) {
        Set<Integer> asked = rows.stream()
                .filter(row -> row.nomination() == null)
                .map(StoredRow::ordinal)
                .collect(Collectors.toSet());
        Map<Integer, String> awards = new HashMap<>();
        Map<String, String> known = new HashMap<>();
        int last = 0;
        while (awards.size() < asked.size()) {
            List<Nomination> page = submissions.nominations(batch.code(), last, PAGE);
            if (page.isEmpty()) {
                return awards;
            }
            for (Nomination nomination : page) {
                if (asked.contains(nomination.ordinal())) {
                    String written = nomination.row().text(Field.AWARD);
                    awards.put(
                            nomination.ordinal(),
                            written == null ? "" : known.computeIfAbsent(written, text -> named(text, batch)));
                }
            }
            last = page.get(page.size() - 1).ordinal();
        }
        return awards;
    }

    private String named(String written, Batch batch) {
        return catalogue
                .find(written, batch.lawDate())
                .map(entry -> entry.award().name())
                .orElse("");
    }

    private static List<FileCount> files(List<IssuedDocument> documents) {
        Map<String, FileCount> kinds = new TreeMap<>();
        for (IssuedDocument document : documents) {
            kinds.merge(
                    document.kind(),
                    new FileCount(document.kind(), 1, document.pages(), document.bytes()),
                    (one, other) -> new FileCount(
                            one.kind(),
                            one.files() + other.files(),
                            one.pages() + other.pages(),
                            one.bytes() + other.bytes()));
        }
        return List.copyOf(kinds.values());
    }
}
