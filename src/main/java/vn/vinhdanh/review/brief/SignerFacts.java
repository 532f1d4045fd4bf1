package vn.vinhdanh.review.brief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Fact;

/** Who signs, and in what capacity. A deputy without KT. is a question to the clerk, not a guess. */
final class SignerFacts {

    private static final String DEPUTY = "Phó ";
    private static final Pattern STANDING = Pattern.compile("(?iu)\\s+(thường trực|phụ trách)$");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Facts facts;
    private final Signatory own;

    SignerFacts(Facts facts, Signatory own) {
        this.facts = facts;
        this.own = own;
    }

    Signer signer(IssuingBody body) {
        String position = facts.required(Fact.SIGNER_POSITION, own.position(), "Chức vụ người ký");
        String name = facts.required(Fact.SIGNER_NAME, own.name(), "Người ký");
        String written = facts.text(Fact.SIGNING_FORM, isOwnSigner(position) ? own.form() : null);
        Optional<SigningForm> form = form(written);
        boolean deputyAsHead = form.equals(Optional.of(SigningForm.HEAD)) && isDeputy(position);
        if (form.isEmpty() || deputyAsHead) {
            ask(written, position);
        }
        SigningForm known = form.orElse(SigningForm.HEAD);
        String principal = principal(known, written, position, body);
        if (principal != null && !principal.isEmpty() && NameKey.of(principal).equals(NameKey.of(position))) {
            ask(written, position);
        }
        return new Signer(known, position, principal, name);
    }

    /** The form of the settings goes with their signer: where the workbook names another, it says the form too. */
    private boolean isOwnSigner(String position) {
        String usual = Facts.said(own.position());
        return usual == null || NameKey.of(usual).equals(NameKey.of(position));
    }

    private void ask(@Nullable String written, String position) {
        facts.finding(FindingCode.SIGNING_FORM_NOT_KNOWN, Fact.SIGNING_FORM, written == null ? "" : written, position);
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
            case KT -> isDeputy(position) ? headOf(position) : head(body, written, position);
            case TM -> body.inFull();
            case TL, TUQ -> head(body, written, position);
        };
    }

    private String head(IssuingBody body, @Nullable String written, String position) {
        String head = body.head();
        if (head == null) {
            ask(written, position);
            return "";
        }
        return head;
    }

    static boolean isDeputy(String position) {
        return position.regionMatches(true, 0, DEPUTY, 0, DEPUTY.length());
    }

    /** Whose deputy: the standing deputy's head is no "standing head", and a deputy in charge stands for the head too. */
    static String headOf(String deputy) {
        String head = STANDING.matcher(deputy.substring(DEPUTY.length())).replaceFirst("");
        return head.isEmpty() ? head : head.substring(0, 1).toUpperCase(VIETNAMESE) + head.substring(1);
    }
}
