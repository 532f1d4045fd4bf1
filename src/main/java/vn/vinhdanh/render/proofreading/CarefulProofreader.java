package vn.vinhdanh.render.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.proof.Proofreader;

@Component
@EnableConfigurationProperties(ProofreadingSettings.class)
class CarefulProofreader implements Proofreader {

    private final DoubledWords doubledWords;
    private final DoubledUnits doubledUnits;
    private final FixedPhrases phrases;

    private final Set<String> accepted;

    CarefulProofreader(ProofreadingSettings settings) {
        WordLists lists = WordLists.load();
        doubledWords = new DoubledWords(lists);
        doubledUnits = new DoubledUnits(lists);
        phrases = new FixedPhrases(lists.phrases());
        accepted =
                settings.accepted().stream().map(CarefulProofreader::comparable).collect(Collectors.toSet());
    }

    @Override
    public List<Slip> read(String text) {
        return read(Words.of(text), false);
    }

    @Override
    public List<Slip> read(RenderedDocument paper, List<String> given) {
        List<String> known = given.stream().map(CarefulProofreader::comparable).toList();
        return PaperTexts.of(paper).stream()
                .distinct()
                .flatMap(text -> read(Words.of(text), true).stream())
                .filter(slip -> known.stream().noneMatch(text -> text.contains(comparable(slip.words()))))
                .distinct()
                .toList();
    }

    /** Papers write much in capitals that a workbook has in small letters. */
    private static String comparable(String text) {
        return Words.of(text).text().toLowerCase(Locale.ROOT);
    }

    private List<Slip> read(Words words, boolean writtenLater) {
        List<Slip> slips = new ArrayList<>();
        slips.addAll(doubledWords.in(words));
        slips.addAll(doubledUnits.in(words));
        slips.addAll(phrases.in(words));
        slips.addAll(Placeholders.in(words, writtenLater));
        return slips.stream()
                .filter(slip -> !accepted.contains(comparable(slip.words())))
                .toList();
    }
}
