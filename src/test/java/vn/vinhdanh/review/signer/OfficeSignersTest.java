package vn.vinhdanh.review.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.review.OfficeProfile;

class OfficeSignersTest {

    private static final OfficeProfile NO_PROFILE =
            new OfficeProfile(null, null, null, null, null, null, null, null, null, null, List.of(), List.of());

    private static OfficeSigner signer(
            String name, @Nullable LocalDate from, @Nullable LocalDate until, boolean preferred) {
        return new OfficeSigner(name, "Phó Chủ tịch", List.of("KT."), from, until, preferred);
    }

    private static List<String> contradictions(OfficeSigner... signers) {
        return new OfficeSigners(List.of(signers))
                .contradictions(NO_PROFILE).entrySet().stream()
                        .map(found -> found.getKey() + " " + found.getValue())
                        .toList();
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsAContradiction() {
        assertThat(contradictions(signer("Lan", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 6, 30), false)))
                .containsExactly("signers[0].until is 2026-06-30, before the period begins (2026-07-01)."
                        + " Allowed: that day or a later one");
        assertThat(contradictions(signer("Lan", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1), false)))
                .isEmpty();
    }

    @Test
    void whoSignsHasANameAPositionAndKnownForms() {
        assertThat(contradictions(new OfficeSigner("", " ", List.of("KT.", "Thay"), null, null, false)))
                .containsExactly(
                        "signers[0].name is missing: write the signer's name",
                        "signers[0].position is missing: write the signer's position, for example Chủ tịch",
                        "signers[0].forms[1] is \"Thay\". Allowed: TM., KT., TL., TUQ., Q.; none where the head signs");
    }

    @Test
    void onlyOneIsTheDefaultAtATime() {
        OfficeSigner first = signer("Lan", null, LocalDate.of(2026, 6, 30), true);

        assertThat(contradictions(first, signer("Hoa", LocalDate.of(2026, 7, 1), null, true)))
                .isEmpty();
        assertThat(contradictions(first, signer("Hoa", LocalDate.of(2026, 6, 30), null, true)))
                .containsExactly("signers[1].default is true, as it is of Lan at the same time. Leave it to one");
    }

    @Test
    void theShortFormAndTheListExcludeEachOther() {
        OfficeProfile shortForm = new OfficeProfile(
                null, null, null, null, null, null, null, "KT.", null, "Lê Văn Bình", List.of(), List.of());
        OfficeSigners listed = new OfficeSigners(List.of(signer("Lan", null, null, false)));

        assertThat(listed.contradictions(shortForm)).containsOnlyKeys("signing-form", "signer-name");
        assertThat(OfficeSigners.NONE.contradictions(shortForm)).isEmpty();
    }

    @Test
    void periodsOrderAndDefaultAreNoPartOfTheWording() {
        OfficeSigner lan = signer("Lan", null, null, true);
        OfficeSigner hoa = signer("Hoa", null, null, false);
        String before = new OfficeSigners(List.of(lan, hoa)).wording();

        assertThat(new OfficeSigners(List.of(
                                signer("Hoa", LocalDate.of(2026, 7, 1), null, true),
                                signer("Lan", null, LocalDate.of(2026, 6, 30), false)))
                        .wording())
                .isEqualTo(before);
        assertThat(new OfficeSigners(List.of(lan, signer("Mai", null, null, false))).wording())
                .isNotEqualTo(before);
        assertThat(OfficeSigners.NONE.wording()).isEmpty();
    }
}
