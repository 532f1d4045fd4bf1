package vn.vinhdanh.pipeline.amending;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vinhdanh.pipeline.Amending;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.pipeline.launch.OneBatch;
import vn.vinhdanh.register.AmendmentKind;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.review.AcceptedNomination;

@Component
class RegisterAmending implements Amending {

    private final AmendableBatch amendable;
    private final CorrectedWording wording;
    private final AmendmentOpening opening;
    private final AmendmentsAsked asked;
    private final OneBatch one;

    RegisterAmending(
            AmendableBatch amendable,
            CorrectedWording wording,
            AmendmentOpening opening,
            AmendmentsAsked asked,
            OneBatch one) {
        this.amendable = amendable;
        this.wording = wording;
        this.opening = opening;
        this.asked = asked;
        this.one = one;
    }

    @Override
    public Amended correct(String code, List<Correction> corrections, Terms terms) throws IOException, Refused {
        Batch granting = amendable.granting(code);
        Map<String, Integer> ordinals = amendable.ordinals(
                granting, corrections.stream().map(Correction::recipient).toList());
        AmendmentRequest request =
                new AmendmentRequest(AmendmentKind.CORRECTION, granting.code(), ordinals, corrections, terms);
        Optional<Batch> begun = asked.before(request);
        if (begun.isPresent()) {
            return finish(begun.get());
        }
        List<AcceptedNomination> until = amendable.nominations(granting, ordinals, terms.insteadOf());
        List<AcceptedNomination> corrected = new ArrayList<>();
        for (int i = 0; i < until.size(); i++) {
            corrected.add(wording.apply(corrections.get(i), until.get(i)));
        }
        return finish(opening.open(request, granting, corrected));
    }

    @Override
    public Amended revoke(String code, List<String> recipients, Terms terms) throws IOException, Refused {
        Batch granting = amendable.granting(code);
        Map<String, Integer> ordinals =
                amendable.ordinals(granting, recipients.isEmpty() ? amendable.standing(granting) : recipients);
        AmendmentRequest request =
                new AmendmentRequest(AmendmentKind.REVOCATION, granting.code(), ordinals, List.of(), terms);
        Optional<Batch> begun = asked.before(request);
        if (begun.isPresent()) {
            return finish(begun.get());
        }
        if (ordinals.isEmpty()) {
            throw new Refused("No award of batch " + granting.code() + " stands any more: nothing is left to revoke.");
        }
        return finish(opening.open(request, granting, amendable.nominations(granting, ordinals, terms.insteadOf())));
    }

    private Amended finish(Batch batch) throws IOException {
        return new Amended(batch.code(), one.amend(batch));
    }
}
