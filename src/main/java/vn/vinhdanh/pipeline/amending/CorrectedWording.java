package vn.vinhdanh.pipeline.amending;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.pipeline.Amending.Correction;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.render.CertificateFit;
import vn.vinhdanh.review.AcceptedNomination;

/** Words an award as it is read from now on; what a certificate could not show or would leave out is refused. */
@Component
class CorrectedWording {

    private final CertificateFit fit;

    CorrectedWording(CertificateFit fit) {
        this.fit = fit;
    }

    AcceptedNomination apply(Correction correction, AcceptedNomination until) throws Refused {
        Recipient now = until.recipient();
        Recipient recipient = new Recipient(
                now.kind(),
                needed(read(correction.name(), now.name()), "--name", correction),
                read(correction.honorific(), now.honorific()),
                read(correction.office(), now.office()),
                unit(correction, now),
                now.birth(),
                now.identityNumber());
        String achievement = read(correction.achievement(), until.achievement());
        if (until.achievement() != null) {
            achievement = needed(achievement, "--achievement", correction);
        }
        AcceptedNomination corrected = new AcceptedNomination(
                until.ordinal(), until.at(), recipient, until.award(), achievement, until.period(), until.merits());
        if (corrected.equals(until)) {
            throw new Refused("Nothing would change on certificate " + correction.recipient()
                    + ": it reads so already. Give what is to be read with --name, --honorific, --position, --unit or"
                    + " --achievement.");
        }
        refuseWhatDoesNotFit(correction, corrected);
        return corrected;
    }

    private static @Nullable String unit(Correction correction, Recipient now) throws Refused {
        String unit = read(correction.unit(), now.unit());
        return now.kind() == RecipientKind.COLLECTIVE ? unit : needed(unit, "--unit", correction);
    }

    private void refuseWhatDoesNotFit(Correction correction, AcceptedNomination corrected) throws Refused {
        String faults = fit.check(corrected).stream().map(Finding::message).collect(Collectors.joining(" "));
        if (!faults.isEmpty()) {
            throw new Refused("Certificate " + correction.recipient() + " cannot be printed so: " + faults);
        }
    }

    private static String needed(@Nullable String text, String option, Correction correction) throws Refused {
        if (text == null) {
            throw new Refused("Certificate " + correction.recipient() + " cannot do without " + option
                    + ": give the text, or leave the option out to keep what it says.");
        }
        return text;
    }

    /** As intake reads a cell: in NFC, blanks drawn together. */
    private static @Nullable String read(@Nullable String written, @Nullable String until) {
        if (written == null) {
            return until;
        }
        String text = Normalizer.normalize(written, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        return text.isEmpty() ? null : text;
    }
}
