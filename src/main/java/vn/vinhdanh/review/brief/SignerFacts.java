package vn.vinhdanh.review.brief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.review.OfficeProfile;

/** Who signs, and in what capacity. A deputy without KT. is a question to the clerk, not a guess. */
final class SignerFacts {

    private static final String DEPUTY = "Phó ";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Facts facts;
    private final OfficeProfile profile;

    SignerFacts(Facts facts, OfficeProfile profile) {
        this.facts = facts;
        this.profile = profile;
    }

    Signer signer(IssuingBody body) {
        String position = facts.required(Fact.SIGNER_POSITION, profile.signerPosition(), "Chức vụ người ký");
        String name = facts.required(Fact.SIGNER_NAME, profile.signerName(), "Người ký");
        String written = facts.text(Fact.SIGNING_FORM, profile.signingForm());
        Optional<SigningForm> form = form(written);
        boolean deputyAsHead = form.equals(Optional.of(SigningForm.HEAD)) && isDeputy(position);
        if (form.isEmpty() || deputyAsHead) {
            facts.finding(
                    FindingCode.SIGNING_FORM_NOT_KNOWN, Fact.SIGNING_FORM, written == null ? "" : written, position);
        }
        SigningForm known = form.orElse(SigningForm.HEAD);
        return new Signer(known, position, principal(known, written, position, body), name);
    }

    private static Optional<SigningForm> form(@Nullable String written) {
        if (written == null) {
            return Optional.of(SigningForm.HEAD);
        }
        String upper = written.toUpperCase(VIETNAMESE).strip();
        return Arrays.stream(SigningForm.values())
                .filter(form -> !form.prefix().isEmpty())
                .filter(form -> upper.equals(form.name()) || upper.startsWith(form.prefix()))
                .findFirst();
    }

    private @Nullable String principal(SigningForm form, @Nullable String written, String position, IssuingBody body) {
        String stated = written != null && written.contains(".")
                ? written.substring(written.indexOf('.') + 1).strip()
                : "";
        if (!stated.isEmpty()) {
            return stated;
        }
        return switch (form) {
            case HEAD, Q -> null;
            case KT -> isDeputy(position) ? capitalised(position.substring(DEPUTY.length())) : unknown(body, position);
            case TM -> body.inFull();
            case TL, TUQ -> unknown(body, position);
        };
    }

    private String unknown(IssuingBody body, String position) {
        String head = body.head();
        if (head == null) {
            facts.finding(FindingCode.SIGNING_FORM_NOT_KNOWN, Fact.SIGNING_FORM, "", position);
            return "";
        }
        return head;
    }

    static boolean isDeputy(String position) {
        return position.regionMatches(true, 0, DEPUTY, 0, DEPUTY.length());
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }
}
