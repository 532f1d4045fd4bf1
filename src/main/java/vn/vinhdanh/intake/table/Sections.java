package vn.vinhdanh.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.intake.heading.Vocabulary;

/** What the titles between the rows say about the rows below them. */
final class Sections {

    private static final Pattern AFTER_NAME = Pattern.compile("\\s*[:(].*$");
    private static final Pattern LABEL = Pattern.compile("^(Đơn vị|Danh hiệu|Hình thức)( khen thưởng| thi đua)? ?: ?");

    private final Vocabulary vocabulary;
    /** Styles of numbering as they appear: the first is the outermost, for offices put "A." above "I." or below it. */
    private final List<String> ranks = new ArrayList<>();

    private @Nullable RecipientKind kind;
    private int kindRank;
    private @Nullable CellValue unit;
    private int unitRank;
    private @Nullable CellValue award;

    Sections(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param enumerator in a column of its own; null where the title itself has it, or none */
    void open(String text, @Nullable Enumerator enumerator, CellRef at) {
        Enumerator style = enumerator == null ? Enumerator.leading(text) : enumerator;
        int rank = rank(style);
        String title = Enumerator.stripped(text);
        RecipientKind told = vocabulary.kind(title);
        if (told != null) {
            kind = told;
            kindRank = rank;
            unit = unitRank > rank ? null : unit;
            award = null;
        } else if (vocabulary.isAward(title)) {
            award = new CellValue(name(title), at);
        } else if (vocabulary.isUnit(title)) {
            unit = new CellValue(name(title), at);
            unitRank = rank;
            kind = kindRank > rank ? null : kind;
        }
    }

    private int rank(@Nullable Enumerator style) {
        String name = style == null ? "" : style.name();
        if (!ranks.contains(name)) {
            ranks.add(name);
        }
        return ranks.indexOf(name);
    }

    private static String name(String title) {
        String bare = LABEL.matcher(title).replaceFirst("");
        return AFTER_NAME.matcher(bare).replaceFirst("");
    }

    @Nullable
    RecipientKind kind() {
        return kind;
    }

    @Nullable
    CellValue unit() {
        return unit;
    }

    @Nullable
    CellValue award() {
        return award;
    }
}
