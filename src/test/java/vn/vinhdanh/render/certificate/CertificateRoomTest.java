package vn.vinhdanh.render.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.certificate.CertificateFixture.CERTIFICATES;
import static vn.vinhdanh.render.certificate.CertificateFixture.FIT;
import static vn.vinhdanh.render.certificate.CertificateFixture.LAYOUTS;
import static vn.vinhdanh.render.certificate.CertificateFixture.NUMBERED;
import static vn.vinhdanh.render.certificate.CertificateFixture.ONE_OF_EACH_STYLE;
import static vn.vinhdanh.render.certificate.CertificateFixture.decision;
import static vn.vinhdanh.render.certificate.CertificateFixture.grant;
import static vn.vinhdanh.render.certificate.CertificateFixture.person;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.golden.TextPlaces;
import vn.vinhdanh.golden.TextPlaces.Place;
import vn.vinhdanh.golden.measure.MeasuredPdf;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.certificate.fit.Slot;

/** Whatever passes the check is printed on one page, every character inside the box of some slot. */
class CertificateRoomTest {

    private static final List<String> WORDS = List.of(
            "Nguyễn", "Thị", "Đặng", "Ưỡn", "phòng", "Giáo", "dục", "và", "Đào", "tạo", "thành", "phố", "huyện",
            "nghiệp", "trường", "Phổ", "thông", "Dân", "tộc", "nội", "trú", "WWWW", "i", "thúc", "đẩy");

    static List<Grant> randomGrants() {
        Random random = new Random(20190515);
        return IntStream.rangeClosed(1, 15)
                .mapToObj(id -> {
                    Award award = ONE_OF_EACH_STYLE.get(id % 3);
                    return grant(
                            id,
                            person("Bà", words(random, 1 + id * 8), words(random, 10), words(random, 1 + id * 9)),
                            award,
                            "Đã " + words(random, 1 + id * 20));
                })
                .toList();
    }

    static List<Award> awardsWithHooks() {
        return ONE_OF_EACH_STYLE.stream()
                .map(style ->
                        new Award("X", "Cờ thi đua của Chính phủ", "Cờ thi đua của Chính phủ", "x", style.style()))
                .toList();
    }

    /** Dots below one line meet the highest accents of the next wherever they can. */
    @ParameterizedTest
    @MethodSource("awardsWithHooks")
    void noAccentTouchesTheLineAbove(Award award) {
        String accents = "Ẳgạ ỘẤp Ụy ".repeat(9).strip();
        Grant grant = grant(1, person("Bà", accents, accents, accents), award, "Đã " + accents + accents);

        MeasuredPdf certificate =
                MeasuredPdf.of(CERTIFICATES.render(decision(NUMBERED), grant).content());

        assertThat(certificate.pages())
                .allSatisfy(page -> assertThat(page.overlaps()).isEmpty());
    }

    /** As many words as go into so many characters. */
    private static String words(Random random, int characters) {
        StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        while (text.length() < characters) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("randomGrants")
    void everyCharacterStandsInsideItsBox(Grant grant) {
        assertThat(FIT.check(grant.nomination())).isEmpty();

        RenderedDocument document = CERTIFICATES.render(decision(NUMBERED), grant);

        assertThat(document.pages()).isEqualTo(1);
        Layout layout = LAYOUTS.of(grant.nomination().award());
        assertThat(TextPlaces.of(document.content())).hasSizeGreaterThan(200).allSatisfy(place -> assertThat(
                        layout.slots().values())
                .as("%s at %.1f, %.1f", place.text(), place.left(), place.baseline())
                .anyMatch(slot -> isInside(place, slot.box())));
        assertThat(printed(document)).contains(grant.nomination().recipient().name());
    }

    private static boolean isInside(Place place, Slot.Box box) {
        return place.left() >= box.x() - 0.1
                && place.right() <= box.x() + box.w() + 0.1
                && place.baseline() >= box.y()
                && place.baseline() <= box.y() + box.h();
    }

    private static String printed(RenderedDocument document) {
        return TextPlaces.inReadingOrder(document.content()).lines().collect(Collectors.joining(" "));
    }
}
