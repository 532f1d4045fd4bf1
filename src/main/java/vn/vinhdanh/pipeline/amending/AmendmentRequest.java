package vn.vinhdanh.pipeline.amending;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.pipeline.Amending.Correction;
import vn.vinhdanh.pipeline.Amending.Terms;
import vn.vinhdanh.publish.Checksum;
import vn.vinhdanh.register.AmendmentKind;

/**
 * What is asked for, so that the same request is known again: after a crash it goes on, and it is never done twice.
 *
 * @param ordinals of the awards, by how the operator named them
 * @param corrections empty for a revocation
 */
record AmendmentRequest(
        AmendmentKind kind, String granting, Map<String, Integer> ordinals, List<Correction> corrections, Terms terms) {

    /** @param repetition how often the same had been asked for and has been undone since */
    String sha256(int repetition) {
        List<Correction> byAward = corrections.stream()
                .map(correction -> new Correction(
                        String.valueOf(ordinals.get(correction.recipient())),
                        correction.name(),
                        correction.honorific(),
                        correction.office(),
                        correction.unit(),
                        correction.achievement()))
                .toList();
        // records and lists print all that they hold
        String all = List.of(kind, granting, ordinals.values().stream().sorted().toList(), byAward, terms, repetition)
                .toString();
        return Checksum.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
