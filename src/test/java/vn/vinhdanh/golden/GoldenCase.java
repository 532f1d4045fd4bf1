package vn.vinhdanh.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/**
 * A folder's model.json: what the review hands on of a batch.
 *
 * @param pictures which pages are compared as pictures: "quyet-dinh-1"
 */
record GoldenCase(DecisionBrief brief, List<Row> nominations, List<String> pictures) {

    static final String MODEL = "model.json";

    /** @param award as a clerk writes it */
    record Row(
            RecipientKind kind,
            String name,
            @Nullable String honorific,
            @Nullable String office,
            @Nullable String unit,
            String award,
            @Nullable String achievement) {}

    static GoldenCase read(Path folder) throws IOException {
        return JsonMapper.shared().readValue(Files.readString(folder.resolve(MODEL)), GoldenCase.class);
    }

    Decision decision(String name, AwardCatalogue catalogue, DecisionDrafting drafting) {
        List<AcceptedNomination> accepted = new ArrayList<>();
        Set<Integer> ordinals = new HashSet<>();
        for (Row row : nominations) {
            int ordinal = accepted.size() + 1;
            ordinals.add(ordinal);
            Recipient recipient =
                    new Recipient(row.kind(), row.name(), row.honorific(), row.office(), row.unit(), null, null);
            accepted.add(new AcceptedNomination(
                    ordinal,
                    new CellRef(name + ".xlsx", "Danh sách", ordinal + 1, "B"),
                    recipient,
                    catalogue.find(row.award(), lawDate()).orElseThrow().award(),
                    row.achievement(),
                    null,
                    Merits.UNTOLD));
        }
        return drafting.draft(name, brief, identity(), accepted, ordinals);
    }

    private DecisionIdentity identity() {
        String symbol = brief.office().symbol();
        return brief.number() == null
                ? new DecisionIdentity.Draft(symbol)
                : new DecisionIdentity.Numbered(brief.number(), symbol, lawDate());
    }

    private LocalDate lawDate() {
        return Objects.requireNonNullElse(brief.date(), LocalDate.of(2026, 8, 1));
    }
}
