package vn.vinhdanh.pipeline.amending;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.decision.AmendmentDrafting;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.pipeline.Amending.Signing;
import vn.vinhdanh.pipeline.Amending.Terms;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.register.AmendmentKind;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.render.PrintableText;
import vn.vinhdanh.review.DecisionBrief;
import vn.vinhdanh.review.Reviews;

/** What an amending decision says of itself: as the granting one did, but for what the operator gives anew. */
@Component
class AmendmentBriefs {

    private final Reviews reviews;
    private final DecisionDesk desk;
    private final AmendmentDrafting drafting;
    private final PrintableText printable;

    AmendmentBriefs(Reviews reviews, DecisionDesk desk, AmendmentDrafting drafting, PrintableText printable) {
        this.reviews = reviews;
        this.desk = desk;
        this.drafting = drafting;
        this.printable = printable;
    }

    DecisionBrief brief(AmendmentKind kind, Batch granting, Terms terms) throws Refused {
        Decision granted = desk.decision(granting.code()).orElseThrow();
        DecisionBrief first = reviews.brief(granting.code()).orElseThrow();
        DecisionBrief brief = new DecisionBrief(
                first.office(),
                first.level(),
                terms.number(),
                terms.date(),
                kind == AmendmentKind.CORRECTION
                        ? drafting.subjectOfCorrection(granted)
                        : drafting.subjectOfRevocation(granted),
                drafting.legalBases(bases(terms, first), granted),
                terms.signer() == null ? first.signer() : signer(terms.signer(), first.signer()),
                first.distribution(),
                null);
        refuseUnprintable(brief, terms.reason());
        return brief;
    }

    /** A line ends with the mark that its place asks for, whatever the operator put there. */
    private static List<String> bases(Terms terms, DecisionBrief first) {
        return terms.bases().isEmpty()
                ? first.legalBases()
                : terms.bases().stream()
                        .map(base -> base.strip().replaceFirst("[;.,\\s]+$", ""))
                        .filter(base -> !base.isEmpty())
                        .toList();
    }

    /** For whom somebody signs stays, unless it is said anew. */
    private static Signer signer(Signing given, Signer first) throws Refused {
        boolean alone = given.form() == SigningForm.HEAD || given.form() == SigningForm.Q;
        if (alone) {
            return new Signer(given.form(), given.position(), null, given.name());
        }
        String before = first.form() == SigningForm.HEAD ? first.position() : first.principal();
        String principal = given.principal() == null ? before : given.principal();
        if (principal == null || principal.equalsIgnoreCase(given.position())) {
            throw new Refused("For whom does " + given.name() + " sign "
                    + given.form().prefix() + "? Say it with --signing-for, for example --signing-for \"Chủ tịch\".");
        }
        return new Signer(given.form(), given.position(), principal, given.name());
    }

    private void refuseUnprintable(DecisionBrief brief, @Nullable String reason) throws Refused {
        Signer signer = brief.signer();
        List<String> texts = Stream.of(
                        Stream.of(signer.name(), signer.position(), Objects.requireNonNullElse(reason, "")),
                        Stream.ofNullable(signer.principal()),
                        brief.legalBases().stream())
                .flatMap(text -> text)
                .toList();
        for (String text : texts) {
            String missing = printable.missing(text);
            if (!missing.isEmpty()) {
                throw new Refused("The decision's fonts cannot show “" + missing + "” in “" + text
                        + "”. Write it with other letters.");
            }
        }
    }
}
