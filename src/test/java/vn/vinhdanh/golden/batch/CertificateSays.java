package vn.vinhdanh.golden.batch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;

/** What has to be read on a recipient's certificate. */
final class CertificateSays {

    private CertificateSays() {}

    /** Its achievement may be opened by other words, and then begins with a small letter. */
    static List<String> all(Decision decision, Grant grant) {
        Recipient recipient = grant.nomination().recipient();
        String achievement = grant.nomination().achievement();
        return Stream.of(
                        recipient.nameWithHonorific(),
                        Objects.equals(recipient.office(), recipient.name()) ? null : recipient.office(),
                        Objects.equals(recipient.unit(), recipient.name()) ? null : recipient.unit(),
                        achievement == null ? null : achievement.substring(1),
                        decision.signature().name())
                .filter(Objects::nonNull)
                .toList();
    }
}
