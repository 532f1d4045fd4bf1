package vn.vinhdanh.review.brief;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.GrantingLevel;

/**
 * What an issuing body's name tells: a People's Committee decides through its chairman, has a known symbol and a known
 * level. Of other bodies the name tells less, and nothing is guessed.
 */
record IssuingBody(String name) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private String lower() {
        return name.toLowerCase(VIETNAMESE).replace("uỷ", "ủy").replaceAll("^ubnd\\b", "ủy ban nhân dân");
    }

    boolean isPeoplesCommittee() {
        return lower().startsWith("ủy ban nhân dân");
    }

    @Nullable
    String symbol() {
        return isPeoplesCommittee() ? "QĐ-UBND" : null;
    }

    /** "Ủy ban nhân dân", never "UBND", in what is printed. */
    String inFull() {
        return name.replaceFirst("(?i)^UBND\\b", "Ủy ban nhân dân");
    }

    @Nullable
    String head() {
        if (isPeoplesCommittee()) {
            return "Chủ tịch";
        }
        return lower().startsWith("sở ") ? "Giám đốc" : null;
    }

    @Nullable
    GrantingLevel level() {
        String lower = lower();
        if (!isPeoplesCommittee()) {
            return lower.startsWith("sở ") ? GrantingLevel.UNIT : null;
        }
        String place = lower.substring("ủy ban nhân dân".length()).strip();
        if (place.startsWith("tỉnh ")) {
            return GrantingLevel.PROVINCE;
        }
        if (place.startsWith("xã ")
                || place.startsWith("phường ")
                || place.startsWith("thị trấn ")
                || place.startsWith("đặc khu ")) {
            return GrantingLevel.COMMUNE;
        }
        return place.startsWith("huyện ") || place.startsWith("quận ") || place.startsWith("thị xã ")
                ? GrantingLevel.DISTRICT
                : null;
    }
}
