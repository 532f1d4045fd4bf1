package vn.vinhdanh.review.rule;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;

/** The kinds of recipient as findings name them. */
public final class KindNames {

    private KindNames() {}

    public static String of(@Nullable RecipientKind kind) {
        if (kind == null) {
            return "";
        }
        return switch (kind) {
            case INDIVIDUAL -> "cá nhân";
            case COLLECTIVE -> "tập thể";
            case HOUSEHOLD -> "hộ gia đình";
        };
    }
}
