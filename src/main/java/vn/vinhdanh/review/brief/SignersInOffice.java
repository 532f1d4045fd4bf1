package vn.vinhdanh.review.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.NameKey;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.Fact;
import vn.vinhdanh.review.signer.OfficeSigner;

/** Finds among the office's signers the one of a decision: whom the workbook names, else who is in office on its day. */
final class SignersInOffice {

    private static final Signatory NOBODY = new Signatory(null, null, null);

    private final Facts facts;
    private final List<OfficeSigner> signers;
    private final LocalDate day;

    SignersInOffice(Facts facts, List<OfficeSigner> signers, LocalDate day) {
        this.facts = facts;
        this.signers = signers;
        this.day = day;
    }

    Signatory signatory() {
        String name = facts.text(Fact.SIGNER_NAME);
        return name == null ? unnamed() : named(name);
    }

    /** An office may let anybody sign: a name that is not listed is no fault. */
    private Signatory named(String name) {
        List<OfficeSigner> known = preferring(
                signers.stream().filter(signer -> same(signer.name(), name)).toList(), this::hasWrittenPosition);
        List<OfficeSigner> serving = inOffice(known);
        if (serving.isEmpty() && !known.isEmpty()) {
            facts.finding(FindingCode.SIGNER_NOT_IN_OFFICE, Fact.SIGNER_NAME, name, Dates.written(day), periods(known));
        }
        return first(serving.isEmpty() ? known : serving);
    }

    /** A position or form that the workbook gives leaves those who have it. */
    private Signatory unnamed() {
        List<OfficeSigner> serving =
                inOffice(signers).stream().filter(this::hasWrittenPosition).toList();
        return first(preferring(preferring(serving, this::hasWrittenForm), OfficeSigner::preferred));
    }

    private List<OfficeSigner> inOffice(List<OfficeSigner> some) {
        return some.stream().filter(signer -> signer.isInOfficeOn(day)).toList();
    }

    private boolean hasWrittenPosition(OfficeSigner signer) {
        String position = facts.text(Fact.SIGNER_POSITION);
        return position == null || same(signer.position(), position);
    }

    private boolean hasWrittenForm(OfficeSigner signer) {
        String form = facts.text(Fact.SIGNING_FORM);
        return form == null
                || signer.forms().stream().anyMatch(own -> prefix(own).equals(prefix(form)));
    }

    private static String prefix(String form) {
        return form.strip().split("[.\\s]", 2)[0].toUpperCase(Locale.ROOT);
    }

    private static List<OfficeSigner> preferring(List<OfficeSigner> some, Predicate<OfficeSigner> wish) {
        List<OfficeSigner> wished = some.stream().filter(wish).toList();
        return wished.isEmpty() ? some : wished;
    }

    private static Signatory first(List<OfficeSigner> some) {
        return some.stream()
                .findFirst()
                .map(signer -> new Signatory(signer.name(), signer.position(), signer.form()))
                .orElse(NOBODY);
    }

    private static boolean same(String name, String other) {
        return NameKey.of(name).equals(NameKey.of(other));
    }

    private static String periods(List<OfficeSigner> signers) {
        return signers.stream()
                .map(signer -> signer.position() + " "
                        + Stream.of(end("từ ngày ", signer.from()), end("đến hết ngày ", signer.until()))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    private static String end(String word, @Nullable LocalDate day) {
        return day == null ? "" : word + Dates.written(day);
    }
}
