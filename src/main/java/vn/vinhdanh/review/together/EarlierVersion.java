package vn.vinhdanh.review.together;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.SameRecipient;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.review.AcceptedNomination;
import vn.vinhdanh.review.brief.Dates;

/**
 * What an earlier version of the file was issued with. A certificate that is out reads as it reads: a row that now says
 * something else changes nothing on it, and is put right by a decision of its own.
 */
final class EarlierVersion {

    private final Map<String, List<RegisteredAward>> issued = new HashMap<>();
    /** Those that no row of the file asks for any more. */
    private final MissingAwards missing;

    EarlierVersion(List<RegisteredAward> earlier, FileIndex file) {
        earlier.forEach(award -> issued.computeIfAbsent(nameKey(award), any -> new ArrayList<>(1))
                .add(award));
        missing = new MissingAwards(earlier.stream()
                .filter(award -> file.namesakes(nameKey(award)).stream().noneMatch(row -> isOf(award, row)))
                .toList());
    }

    /** Of a row that has been issued. */
    Optional<Finding> writtenOtherwise(AcceptedNomination nomination) {
        return issued.getOrDefault(FileIndex.nameKey(nomination), List.of()).stream()
                .filter(award -> isOf(award, nomination))
                .findFirst()
                .filter(award -> !Differences.of(award, nomination).isEmpty())
                .map(award -> finding(FindingCode.ISSUED_AND_WRITTEN_OTHERWISE, award, nomination));
    }

    /** Of a row that nobody of its name was issued with. */
    Optional<Finding> perhapsOneThatIsMissing(AcceptedNomination nomination) {
        return missing.near(nomination.recipient()).stream()
                .filter(award -> isPerhapsThatOf(award, nomination))
                .findFirst()
                .map(award -> finding(FindingCode.PERHAPS_ISSUED_UNDER_OTHER_WORDS, award, nomination));
    }

    private static Finding finding(FindingCode code, RegisteredAward award, AcceptedNomination nomination) {
        RegisteredDecision decision = award.decision();
        return Finding.of(
                code,
                nomination.at(),
                decision == null ? "" : decision.reference(),
                decision == null ? "" : Dates.written(decision.date()),
                Differences.of(award, nomination),
                award.batch());
    }

    private static boolean isOf(RegisteredAward award, AcceptedNomination nomination) {
        return award.award().code().equals(nomination.award().code())
                && SameRecipient.of(award.recipient(), nomination.recipient()) != SameRecipient.NO;
    }

    private static boolean isPerhapsThatOf(RegisteredAward award, AcceptedNomination nomination) {
        Recipient before = award.recipient();
        Recipient now = nomination.recipient();
        if (before.kind() != now.kind() || differ(award.period(), nomination.period())) {
            return false;
        }
        if (before.identityNumber() != null && now.identityNumber() != null) {
            return SameRecipient.digits(before.identityNumber()).equals(SameRecipient.digits(now.identityNumber()));
        }
        if (before.birth() != null && now.birth() != null && before.birth().contradicts(now.birth())) {
            return false;
        }
        return nameKey(award).equals(FileIndex.nameKey(nomination))
                || (!differ(before.unit(), now.unit()) && SimilarNames.are(before.name(), now.name()));
    }

    /** What is not told differs from nothing. */
    private static boolean differ(@Nullable String before, @Nullable String now) {
        return before != null && now != null && !Occasion.same(before, now);
    }

    private static String nameKey(RegisteredAward award) {
        return NameKey.of(award.recipient().name());
    }
}
