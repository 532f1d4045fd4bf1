package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aBulletin;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aFullBulletin;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Attendee;

/** The web page: read by everybody, with any reader, on any connection. */
class BulletinPageTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itSaysItsLanguageTitleAndWidth() {
        Document page = Jsoup.parse(aFullBulletin().page());

        assertThat(page.documentType()).isNotNull();
        assertThat(page.select("html").attr("lang")).isEqualTo("vi");
        assertThat(page.title()).isEqualTo(page.select("h1").text()).startsWith("Hội nghị sơ kết 3 năm");
        assertThat(page.select("meta[name=viewport]").attr("content")).isEqualTo("width=device-width, initial-scale=1");
        assertThat(page.select("meta[charset]").attr("charset")).isEqualTo("utf-8");
    }

    @Test
    void theFirstStopOfAKeyboardLeadsToTheContent() {
        Document page = Jsoup.parse(aFullBulletin().page());
        Element first = page.body().child(0);

        assertThat(first.tagName()).isEqualTo("a");
        assertThat(first.text()).isEqualTo("Chuyển đến nội dung chính");
        assertThat(page.select("main").attr("id")).isEqualTo(first.attr("href").substring(1));
        assertThat(page.select("main").attr("tabindex")).isEqualTo("-1");
    }

    @Test
    void itHasItsLandmarksAndOneHeading() {
        Document page = Jsoup.parse(aFullBulletin().page());

        assertThat(page.select("body > header, body > main, body > footer").eachAttr("class"))
                .isEmpty();
        assertThat(page.select("body > header, body > main, body > footer"))
                .extracting(Element::tagName)
                .containsExactly("header", "main", "footer");
        assertThat(page.select("main > article > h1")).hasSize(1);
        assertThat(page.select("h1, h2, h3")).hasSize(1);
    }

    @Test
    void aPictureHasItsAlternativeAndItsCaption() throws IOException {
        Path picture = Pictures.write(folder.resolve("Trao bằng.png"), "png");
        Document page = Jsoup.parse(aFullBulletin()
                .showing(picture, "Trao Bằng khen cho <các> tập thể")
                .page());

        assertThat(page.select("figure > img")).singleElement().satisfies(image -> {
            assertThat(image.attr("src")).isEqualTo("trao-bang.png");
            assertThat(image.attr("alt")).startsWith("Ảnh tại Hội nghị sơ kết 3 năm");
        });
        assertThat(page.select("figure > figcaption").text()).isEqualTo("Trao Bằng khen cho <các> tập thể");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aPictureWithoutCaptionIsShownAlone(String caption) throws IOException {
        Path picture = Pictures.write(folder.resolve("anh.gif"), "gif");
        BulletinFixture bulletin = aFullBulletin().showing(picture, caption);

        assertThat(Jsoup.parse(bulletin.page()).select("figure > img[alt]")).hasSize(1);
        assertThat(Jsoup.parse(bulletin.page()).select("figcaption")).isEmpty();
        assertThat(bulletin.text()).doesNotContain("[Ảnh");
    }

    @Test
    void withoutAPictureItsCaptionIsNotTold() {
        BulletinFixture bulletin = aFullBulletin().showing(null, "Trao Bằng khen");

        assertThat(Jsoup.parse(bulletin.page()).select("figure, img, figcaption"))
                .isEmpty();
        assertThat(bulletin.text()).doesNotContain("[Ảnh");
    }

    @Test
    void itNeedsNothingFromOutsideAndNoScript() throws IOException {
        Path picture = Pictures.write(folder.resolve("anh.jpg"), "jpg");
        String html = aFullBulletin().showing(picture, "Trao Bằng khen").page();

        assertThat(html).doesNotContain("http:", "https:", "url(", "@import", "javascript:", "data:");
        assertThat(Jsoup.parse(html).select("script, link, iframe, object, embed, form, base"))
                .isEmpty();
        assertThat(Jsoup.parse(html).select("[src]").eachAttr("src")).containsExactly("anh.jpg");
        assertThat(Jsoup.parse(html).getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void manyNamesAreARealList() {
        Document page = Jsoup.parse(aFullBulletin().withAttendees(60).page());

        assertThat(page.select("p.intro + ul > li")).hasSize(60);
        assertThat(page.select("p.intro").text()).isEqualTo("Tham dự Hội nghị có:");
        assertThat(Jsoup.parse(aFullBulletin().withAttendees(5).page()).select("ul"))
                .isEmpty();
    }

    @Test
    void whatTheClerkTypesIsTextEverywhere() {
        String typed = "<script>alert(1)</script> & \"Đội\" ${b.name} <#list>";
        BulletinFixture bulletin = aBulletin()
                .named("Hội nghị " + typed)
                .at(typed)
                .chairedBy(typed)
                .withResults(typed)
                .withAttendees(new Attendee(typed, typed))
                .withMovement(typed, null, typed)
                .from(typed, typed);
        Document page = Jsoup.parse(bulletin.page());

        assertThat(page.select("script, list")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Hội nghị " + typed);
        assertThat(page.title()).isEqualTo("Hội nghị " + typed);
        assertThat(page.select("article > *").not("h1, .lead, .source, .byline").eachText())
                .contains("Tham dự Hội nghị có " + typed + ", " + typed + ".", typed + ".")
                .allSatisfy(text -> assertThat(text).doesNotContain("&lt;", "&amp;"));
        assertThat(bulletin.lines()).contains("Hội nghị " + typed, "Nguồn: " + typed, typed + ".");
    }

    @Test
    void nothingOfTheTemplatesNotesReachesTheReader() {
        assertThat(Jsoup.parse(aFullBulletin().page()).getAllElements())
                .flatExtracting(Element::childNodes)
                .extracting(Node::nodeName)
                .doesNotContain("#comment");
    }
}
