package vn.vinhdanh.decision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.vinhdanh.award.Signer;

/** Words the capacity in which a decision is signed (Decree 30/2020/NĐ-CP, Annex I, II.7). */
final class SignatureBlock {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private SignatureBlock() {}

    static Signature of(Signer signer) {
        String position = signer.position().toUpperCase(VIETNAMESE);
        return new Signature(
                switch (signer.form()) {
                    case HEAD -> List.of(position);
                    case Q -> List.of(signer.form().prefix() + " " + position);
                    case KT, TL, TUQ, TM -> List.of(signer.form().prefix() + " " + principal(signer), position);
                },
                signer.name());
    }

    private static String principal(Signer signer) {
        return Objects.requireNonNull(signer.principal(), "signature form " + signer.form() + " needs a principal")
                .toUpperCase(VIETNAMESE);
    }
}
