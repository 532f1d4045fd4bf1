package vn.vinhdanh.review.eligibility;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.catalogue.CatalogueEntry;
import vn.vinhdanh.catalogue.Requirement;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;

/** Holds a nominee against everything that the law asks for the award. */
public final class Eligibility {

    private final ConditionWords words;

    public Eligibility(ConditionWords words) {
        this.words = words;
    }

    /** An error among them sends the row back. */
    public List<Finding> findings(CatalogueEntry entry, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        ConditionJudge judge = new ConditionJudge(evidence, words);
        for (Requirement requirement : entry.requirements()) {
            if (requirement.kinds().contains(evidence.nomination().recipient().kind())) {
                Judgement judgement = judge.judge(requirement.condition());
                if (judgement.verdict() != Verdict.MET) {
                    findings.add(finding(entry, evidence, requirement, judgement));
                }
            }
        }
        return findings;
    }

    private Finding finding(CatalogueEntry entry, Evidence evidence, Requirement requirement, Judgement judgement) {
        boolean unknown = judgement.verdict() == Verdict.UNKNOWN;
        FindingCode unmet =
                requirement.binding() ? FindingCode.CONDITION_NOT_MET : FindingCode.CONDITION_PERHAPS_NOT_MET;
        return Finding.of(
                unknown ? FindingCode.CONDITION_UNKNOWN : unmet,
                evidence.nomination().at(),
                entry.award().name(),
                words.demand(requirement.condition()),
                unknown ? String.join("; ", judgement.settling()) : String.join("; ", judgement.found()),
                requirement.law());
    }
}
