package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aBulletin;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.award.RecipientKind;

/** Whatever is there and whatever is not, and however the cells end: one text, closed once. */
class NothingDoubledTest {

    private static final List<String> ENDS = List.of("", ".", ";", ",", " .", "./.", " ./.", ":", "..", "  ");
    private static final Pattern DOUBLED =
            Pattern.compile("  | [,.;:]|[,;:][,;:.]|\\.[,;:]|\\.\\.|““|””|\\(\\)|\\( | \\)");

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextIsClosedOnceAndHasNoGaps(long seed) {
        String text = anyBulletin(new Random(seed)).text();
        String body = text.substring(text.indexOf("\n\n")).replaceFirst("(?s)\n\nNguồn.*", "");

        assertThat(body).endsWith("./." + body.substring(body.stripTrailing().length()));
        assertThat(body.split("\\./\\.", -1)).as(text).hasSize(2);
        assertThat(DOUBLED.matcher(body.replace("./.", "."))
                        .results()
                        .map(found -> body.substring(Math.max(0, found.start() - 20), found.start() + 5)))
                .as(text)
                .isEmpty();
        assertThat(text).doesNotContain("null", "${", "\n\n\n");
    }

    private static BulletinFixture anyBulletin(Random any) {
        BulletinFixture bulletin = aBulletin().named("Hội nghị sơ kết" + end(any));
        if (any.nextBoolean()) {
            bulletin.at("thành phố Thái Nguyên" + end(any));
        }
        if (any.nextBoolean()) {
            bulletin.chairedBy("Dương Văn Lượng, Phó Chủ tịch UBND tỉnh" + end(any));
        }
        if (any.nextBoolean()) {
            bulletin.presentedBy("Đồng chí Nguyễn Văn Khoa, Chủ nhiệm Ủy ban" + end(any));
        }
        if (any.nextBoolean()) {
            bulletin.during("2016 - 2020" + end(any));
        }
        if (any.nextBoolean()) {
            bulletin.withResults("Kết quả tốt" + end(any), "Có “điển hình”" + end(any));
        }
        if (any.nextBoolean()) {
            bulletin.withConclusions("Ghi nhận kết quả" + end(any), "Cần đổi mới" + end(any));
        }
        bulletin.withAttendees(
                Stream.generate(() -> new Attendee("Lê Văn A", any.nextBoolean() ? "" : "Giám đốc" + end(any)))
                        .limit(any.nextInt(8))
                        .toArray(Attendee[]::new));
        for (int n = any.nextInt(4); n > 0; n--) {
            bulletin.withCluster(any.nextBoolean() ? "cụm" : "khối", any.nextBoolean() ? 2017 : null, any.nextInt(3));
        }
        for (int n = any.nextInt(8); n > 0; n--) {
            bulletin.withMovement(
                    "Dạy tốt, học tốt" + end(any),
                    any.nextBoolean() ? "cấp tỉnh" : null,
                    any.nextBoolean() ? "2016" + end(any) : null);
        }
        if (any.nextBoolean()) {
            bulletin.from("thainguyen.gov.vn", "Đồng Hưng");
        }
        String achievement = any.nextBoolean() ? "Đã có thành tích" + end(any) : null;
        return bulletin.with(
                1 + any.nextInt(9), RecipientKind.COLLECTIVE, BulletinFixture.CERTIFICATE_OF_MERIT, achievement);
    }

    private static String end(Random any) {
        return ENDS.get(any.nextInt(ENDS.size()));
    }
}
