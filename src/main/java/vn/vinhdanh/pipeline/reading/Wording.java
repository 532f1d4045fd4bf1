package vn.vinhdanh.pipeline.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.FindingCode;
import vn.vinhdanh.intake.CellValue;
import vn.vinhdanh.render.proof.Proofreader;
import vn.vinhdanh.review.AcceptedNomination;

/** Has what a clerk wrote read for slips, before it is printed. The clerk may know better: all are warnings. */
@Component
class Wording {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Proofreader proofreader;

    Wording(Proofreader proofreader) {
        this.proofreader = proofreader;
    }

    List<Finding> of(AcceptedNomination nomination) {
        return Stream.of(
                        nomination.recipient().name(),
                        nomination.recipient().office(),
                        nomination.recipient().unit(),
                        nomination.achievement())
                .flatMap(Stream::ofNullable)
                .flatMap(text -> findings(text, nomination.at()))
                .distinct()
                .toList();
    }

    List<Finding> of(Stream<CellValue> values) {
        return values.flatMap(value -> findings(value.text(), value.at())).toList();
    }

    /** The same slip many times in a cell is told once, wherever in the phrase it is taken to begin. */
    private Stream<Finding> findings(String text, CellRef at) {
        Set<Set<String>> told = new HashSet<>();
        return proofreader.read(text).stream()
                .filter(slip -> told.add(words(slip)))
                .map(slip -> Finding.of(code(slip.kind()), at, slip.words(), slip.around(), slip.right()));
    }

    private static Set<String> words(Proofreader.Slip slip) {
        return BLANKS.splitAsStream(slip.words().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static FindingCode code(Proofreader.Kind kind) {
        return switch (kind) {
            case DOUBLED_WORD, DOUBLED_UNIT -> FindingCode.WORDS_DOUBLED;
            case PLACEHOLDER -> FindingCode.PLACE_NOT_FILLED;
            case MISSPELT_PHRASE -> FindingCode.PHRASE_MISSPELT;
        };
    }
}
