package vn.vinhdanh.render.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionDrafting;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.render.template.TemplateFault;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.DecisionBrief;

/** What {@code templates/sample.json} holds: the facts of a decision and one recipient, who gets every award. */
record SamplePapers(
        DecisionBrief brief, String recipient, String honorific, String position, String unit, String achievement) {

    private static final String FILE = "sample.json";

    static SamplePapers read(TemplateFiles files) {
        try {
            return JsonMapper.shared()
                    .readValue(new String(files.read(FILE), StandardCharsets.UTF_8), SamplePapers.class);
        } catch (JacksonException unreadable) {
            throw new TemplateFault(FILE, String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** The first award of each style: what one award looks like, all of its style do. */
    static List<Award> oneOfEachStyle(AwardCatalogue catalogue) {
        Map<String, Award> styles = new LinkedHashMap<>();
        catalogue.awards().forEach(award -> styles.putIfAbsent(award.style(), award));
        return List.copyOf(styles.values());
    }

    Decision draft(DecisionDrafting drafting, List<Award> awards) {
        return decision(
                drafting, awards, new DecisionIdentity.Draft(brief.office().symbol()));
    }

    Decision numbered(DecisionDrafting drafting, List<Award> awards) {
        return decision(
                drafting,
                awards,
                new DecisionIdentity.Numbered(
                        Objects.requireNonNull(brief.number(), FILE + " has no number"),
                        brief.office().symbol(),
                        Objects.requireNonNull(brief.date(), FILE + " has no date")));
    }

    private Decision decision(DecisionDrafting drafting, List<Award> awards, DecisionIdentity identity) {
        List<AcceptedNomination> nominations = new ArrayList<>();
        for (Award award : awards) {
            int ordinal = nominations.size() + 1;
            Recipient individual =
                    new Recipient(RecipientKind.INDIVIDUAL, recipient, honorific, position, unit, null, null);
            CellRef at = new CellRef(FILE, null, ordinal, null);
            nominations.add(new AcceptedNomination(ordinal, at, individual, award, achievement, null, Merits.UNTOLD));
        }
        Set<Integer> all = nominations.stream().map(AcceptedNomination::ordinal).collect(Collectors.toSet());
        return drafting.draft("mau", brief, identity, nominations, all);
    }

    Conference conference() {
        return Objects.requireNonNull(brief.conference(), FILE + " has no conference");
    }
}
