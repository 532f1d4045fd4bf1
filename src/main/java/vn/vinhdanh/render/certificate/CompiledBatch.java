package vn.vinhdanh.render.certificate;

import java.lang.ref.WeakReference;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.press.CompiledPage;
import vn.vinhdanh.render.pdf.press.FilledPage;
import vn.vinhdanh.render.pdf.press.PageCompiler;
import vn.vinhdanh.render.pdf.press.Refused;
import vn.vinhdanh.render.pdf.press.SlotText;

/**
 * The compiled certificates of one decision: one for each award and each choice of slots that have a text. Which page one
 * is compiled from depends on the decision alone, so that a certificate has the same bytes whoever prints it, and when.
 */
final class CompiledBatch {

    private static final Logger LOG = LoggerFactory.getLogger(CompiledBatch.class);

    private static final double POINTS_PER_MILLIMETRE = 1 / FontMetrics.MILLIMETRES_PER_POINT;
    /** In points: small enough for all letters to stand on the sheet. */
    private static final double SPECIMEN_SIZE = 3;

    /** Fewer are drawn sooner than one is compiled. */
    private static final int WORTH_IT = 40;

    /** Not held: with a hundred thousand grants it takes a good part of the memory, and the next step reads it anew. */
    private final WeakReference<Decision> decision;

    private final CertificatePress press;
    private final PageCompiler compiler;
    private final Map<Award, Long> certificates;
    private final Map<Variant, Optional<Compiled>> compiled = new ConcurrentHashMap<>();
    private final Map<Award, Map<String, String>> letters = new ConcurrentHashMap<>();
    private final Map<Award, Boolean> filled = new ConcurrentHashMap<>();

    /** @param slots that have a text, by their keys */
    private record Variant(Award award, Set<String> slots) {}

    CompiledBatch(Decision decision, CertificatePress press, PageCompiler compiler) {
        this.decision = new WeakReference<>(decision);
        this.press = press;
        this.compiler = compiler;
        this.certificates = decision.grants().stream()
                .collect(Collectors.groupingBy(grant -> grant.nomination().award(), Collectors.counting()));
    }

    /** By identity: to compare the thousands of grants of two decisions would take longer than a certificate. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Decision other) {
        return decision.get() == other;
    }

    /** @param rules lines below texts: drawn once, as long as the first text was */
    private record Compiled(List<PlacedText.Rule> rules, CompiledPage page) {}

    private static List<PlacedText.Rule> rules(CertificatePage page) {
        return page.texts().stream()
                .map(PlacedText::rule)
                .filter(rule -> rule.thickness() > 0)
                .toList();
    }

    /** The certificate's PDF; empty where it is to be drawn by itself. */
    Optional<byte[]> print(String title, Decision decision, Grant grant, CertificatePage page) {
        Award award = grant.nomination().award();
        List<SlotText> texts = slotTexts(page);
        return compiled(decision, award, page, texts)
                .map(certificate -> certificate.page.fill(texts, press.identity(title, decision, award)));
    }

    /** The certificate as a page of a print run; empty where it is to be drawn by itself. */
    Optional<FilledPage> page(Decision decision, Grant grant, CertificatePage page) {
        List<SlotText> texts = slotTexts(page);
        return compiled(decision, grant.nomination().award(), page, texts)
                .map(certificate -> certificate.page.page(texts));
    }

    /** Whether all certificates of an award can be filled; all are looked at once, however many files ask. */
    boolean fills(Decision decision, Award award) {
        return isWorthIt(award) && filled.computeIfAbsent(award, asked -> allCompile(decision, asked));
    }

    private boolean allCompile(Decision decision, Award award) {
        return grants(decision, award)
                .map(grant -> slots(decision, grant))
                .distinct()
                .allMatch(slots -> compiled(decision, new Variant(award, slots)).isPresent());
    }

    private static Stream<Grant> grants(Decision decision, Award award) {
        return decision.grants().stream()
                .filter(grant -> grant.nomination().award().equals(award));
    }

    private boolean isWorthIt(Award award) {
        return certificates.getOrDefault(award, 0L) >= WORTH_IT;
    }

    private Optional<Compiled> compiled(Decision decision, Award award, CertificatePage page, List<SlotText> texts) {
        if (!isWorthIt(award)) {
            return Optional.empty();
        }
        Set<String> slots = texts.stream().map(SlotText::slot).collect(Collectors.toSet());
        return compiled(decision, new Variant(award, slots))
                .filter(certificate -> certificate.rules.equals(rules(page)) && certificate.page.takes(texts));
    }

    private Optional<Compiled> compiled(Decision decision, Variant variant) {
        return compiled.computeIfAbsent(variant, missing -> compile(decision, missing));
    }

    private static List<SlotText> slotTexts(CertificatePage page) {
        return page.texts().stream()
                .filter(text -> !text.lines().isEmpty())
                .map(CompiledBatch::slotText)
                .toList();
    }

    private static SlotText slotText(PlacedText text) {
        PlacedText.Type type = text.type();
        return new SlotText(
                text.key(),
                text.left() * POINTS_PER_MILLIMETRE,
                text.top() * POINTS_PER_MILLIMETRE,
                text.width() * POINTS_PER_MILLIMETRE,
                new SlotText.Face(
                        type.family(), type.weight(), "italic".equals(type.style()), type.size(), type.leading()),
                type.align(),
                type.color(),
                text.lines());
    }

    private Set<String> slots(Decision decision, Grant grant) {
        return press.texts(decision, grant).entrySet().stream()
                .filter(text -> !text.getValue().isEmpty())
                .map(text -> text.getKey().key())
                .collect(Collectors.toSet());
    }

    private Optional<Compiled> compile(Decision decision, Variant variant) {
        Award award = variant.award;
        return grants(decision, award)
                .filter(grant -> slots(decision, grant).equals(variant.slots))
                .findFirst()
                .flatMap(first -> compile(decision, award, press.page(decision, first)));
    }

    private Optional<Compiled> compile(Decision decision, Award award, CertificatePage page) {
        CertificatePage specimen =
                specimen(page, letters.computeIfAbsent(award, missing -> letters(decision, missing)));
        try {
            CompiledPage made = compiler.compile(
                    slotTexts(page),
                    drawn(decision, award, page),
                    new PageCompiler.Specimens(lines(specimen), drawn(decision, award, specimen)),
                    press.identity(award.name(), decision, award));
            return Optional.of(new Compiled(rules(page), made));
        } catch (Refused refused) {
            LOG.warn(
                    "Certificates of style {} are drawn one by one, which takes longer: {}.",
                    award.style(),
                    refused.getMessage());
            return Optional.empty();
        }
    }

    private byte[] drawn(Decision decision, Award award, CertificatePage page) {
        return press.print(award.name(), decision, award, List.of(page)).content();
    }

    private static Map<String, String> lines(CertificatePage specimen) {
        return slotTexts(specimen).stream()
                .collect(Collectors.toMap(SlotText::slot, text -> text.lines().get(0)));
    }

    /** The same page with each slot's letters in one small line. */
    private static CertificatePage specimen(CertificatePage page, Map<String, String> letters) {
        return new CertificatePage(
                page.draft(),
                page.texts().stream()
                        .map(text -> text.lines().isEmpty()
                                ? text
                                : text.saying(
                                        PageCompiler.specimen(
                                                String.join("", text.lines()) + letters.getOrDefault(text.key(), "")),
                                        SPECIMEN_SIZE))
                        .toList());
    }

    private Map<String, String> letters(Decision decision, Award award) {
        Map<SlotName, BitSet> found = new EnumMap<>(SlotName.class);
        Map<SlotName, List<String>> last = new EnumMap<>(SlotName.class);
        grants(decision, award).forEach(grant -> press.texts(decision, grant).forEach((slot, paragraphs) -> {
            // most slots say the same for everyone
            if (!paragraphs.equals(last.put(slot, paragraphs))) {
                BitSet letters = found.computeIfAbsent(slot, any -> new BitSet());
                paragraphs.forEach(paragraph -> paragraph.codePoints().forEach(letters::set));
            }
        }));
        Map<String, String> letters = new HashMap<>();
        found.forEach((slot, of) -> letters.put(
                slot.key(), of.stream().mapToObj(Character::toString).collect(Collectors.joining())));
        return letters;
    }
}
