package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aBulletin;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aFullBulletin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.golden.StructureTree;
import vn.vinhdanh.render.DocumentKind;

/** The bulletin's PDF read aloud: the picture by its words, where it stands, and lists line by line. */
class BulletinReadingOrderTest {

    private static final String NAME = "Hội nghị sơ kết phong trào thi đua yêu nước";

    @TempDir
    private Path folder = Path.of("");

    private static List<String> readAloud(BulletinFixture bulletin) {
        return StructureTree.readAloud(bulletin.content(DocumentKind.BULLETIN_PDF));
    }

    @Test
    void theTitleThenThePictureThenTheText() throws IOException {
        BulletinFixture bulletin = aBulletin()
                .draft()
                .at("thành phố Thái Nguyên")
                .showing(Pictures.write(folder.resolve("anh.png"), "png"), "Trao Bằng khen")
                .withAttendees(
                        new Attendee("Lê An", "Chủ tịch UBND tỉnh"),
                        new Attendee("Trần Bình", "Bí thư Tỉnh đoàn"),
                        new Attendee("Đỗ Cường", "Giám đốc Sở Nội vụ"),
                        new Attendee("Vũ Dung", "Giám đốc Sở Y tế"),
                        new Attendee("Ma Giang", "Giám đốc Sở Tài chính"),
                        new Attendee("Hà Hạnh", "Chánh Văn phòng"))
                .withResults("Kết quả thi đua được nêu trong báo cáo của Sở Nội vụ.")
                .withConclusions("Thời gian tới cần nhân rộng điển hình.")
                .from("thainguyen.gov.vn", "Xuân Huy");

        List<String> all = readAloud(bulletin);

        assertThat(all.subList(0, 16))
                .containsExactly(
                        "P ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN",
                        "P Bản tin thi đua, khen thưởng",
                        "P DỰ THẢO – quyết định khen thưởng chưa có số, chưa dùng để công bố.",
                        "H1 " + NAME,
                        "P Ngày 15/5/2019, tại thành phố Thái Nguyên đã diễn ra " + NAME + ".",
                        "Figure Ảnh tại " + NAME,
                        "Div Trao Bằng khen",
                        "P Tham dự Hội nghị có:",
                        "LI Lê An, Chủ tịch UBND tỉnh;",
                        "LI Trần Bình, Bí thư Tỉnh đoàn;",
                        "LI Đỗ Cường, Giám đốc Sở Nội vụ;",
                        "LI Vũ Dung, Giám đốc Sở Y tế;",
                        "LI Ma Giang, Giám đốc Sở Tài chính;",
                        "LI Hà Hạnh, Chánh Văn phòng.",
                        "P Kết quả thi đua được nêu trong báo cáo của Sở Nội vụ.",
                        "P Kết luận của Hội nghị nêu rõ: Thời gian tới cần nhân rộng điển hình.");
        assertThat(all.get(16)).startsWith("P Nhân dịp này, theo dự thảo quyết định của Chủ tịch");
        assertThat(all.subList(17, all.size())).containsExactly("P Nguồn: thainguyen.gov.vn", "P Xuân Huy");
    }

    /** Over several pages: what stands at their heads is for the eye alone. */
    @Test
    void aLongOneIsReadLikeItsPlainText() {
        BulletinFixture bulletin = aFullBulletin().withAttendees(60);
        List<String> expected =
                new ArrayList<>(List.of("P ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN", "P Bản tin thi đua, khen thưởng"));
        bulletin.lines().forEach(line -> expected.add(line.startsWith("- ") ? "LI " + line.substring(2) : "P " + line));
        expected.set(2, expected.get(2).replaceFirst("P ", "H1 "));

        assertThat(readAloud(bulletin)).isEqualTo(expected);
    }
}
