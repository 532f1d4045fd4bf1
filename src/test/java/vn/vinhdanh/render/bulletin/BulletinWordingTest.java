package vn.vinhdanh.render.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aBulletin;
import static vn.vinhdanh.render.bulletin.BulletinFixture.aFullBulletin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

/** Who, when, where and what was said. */
class BulletinWordingTest {

    @Test
    void aFullBulletinReadsAsAnEditorWouldWriteIt() {
        assertThat(aFullBulletin().withAttendees(1).text()).isEqualTo("""
                        Hội nghị sơ kết 3 năm thực hiện Chỉ thị số 11 của Ban Thường vụ Tỉnh ủy

                        Ngày 15/5/2019, tại thành phố Thái Nguyên đã diễn ra Hội nghị sơ kết 3 năm thực hiện Chỉ thị số 11 \
                        của Ban Thường vụ Tỉnh ủy. Phó Chủ tịch UBND tỉnh Dương Văn Lượng chủ trì Hội nghị.

                        Tham dự Hội nghị có Lê Văn Tuấn, Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo Tỉnh ủy.

                        Kết quả thi đua được nêu trong báo cáo của Sở Nội vụ.

                        Mạng lưới cụm, khối thi đua hiện có 3 cụm, khối (gồm 1 cụm và 2 khối), quy tụ 1.127 đơn vị thành \
                        viên. Năm 2017 thành lập hoặc kiện toàn 2 cụm, khối với 247 đơn vị; năm 2018 là 1 cụm, khối với 880 \
                        đơn vị.

                        Trong giai đoạn 2016 - 2020 có 2 phong trào thi đua theo chuyên đề cấp tỉnh: “Toàn dân bảo vệ an \
                        ninh Tổ quốc” (phát động năm 2016); “Chung tay vì người nghèo” (phát động năm 2017).

                        Kết luận Hội nghị, Phó Chủ tịch UBND tỉnh Dương Văn Lượng ghi nhận kết quả của các đơn vị.

                        Thời gian tới cần nhân rộng điển hình.

                        Nhân dịp này, theo Quyết định số 1385/QĐ-UBND ngày 14/5/2019 của Chủ tịch Ủy ban nhân dân tỉnh \
                        Thái Nguyên, 15 tập thể có thành tích trong 3 năm thực hiện Chỉ thị số 11 được tặng Bằng khen của \
                        Chủ tịch Ủy ban nhân dân tỉnh. Ủy viên BTV, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nguyễn Văn Khoa trao \
                        Bằng khen tại Hội nghị./.

                        Nguồn: thainguyen.gov.vn

                        Đồng Hưng - Xuân Huy
                        """);
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        assertThat(aBulletin().text()).isEqualTo("""
                        Hội nghị sơ kết phong trào thi đua yêu nước

                        Ngày 15/5/2019 đã diễn ra Hội nghị sơ kết phong trào thi đua yêu nước.

                        Nhân dịp này, theo Quyết định số 1385/QĐ-UBND ngày 14/5/2019 của Chủ tịch Ủy ban nhân dân tỉnh \
                        Thái Nguyên về việc tặng thưởng trong phong trào thi đua yêu nước, 15 tập thể được tặng Bằng khen \
                        của Chủ tịch Ủy ban nhân dân tỉnh./.
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Thái Nguyên ~ Ngày 15/5/2019, tại Thái Nguyên đã diễn ra Hội nghị",
                "Tại Thái Nguyên. ~ Ngày 15/5/2019, tại Thái Nguyên đã diễn ra Hội nghị",
                "Hội trường UBND tỉnh, phường Phan Đình Phùng ~ Ngày 15/5/2019, tại Hội trường UBND tỉnh, phường Phan Đình"
                        + " Phùng, đã diễn ra Hội nghị",
            })
    void thePlaceStandsInTheLead(String place, String told) {
        assertThat(aBulletin().at(place).lead()).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Sơ kết 3 năm ~ Hội nghị sơ kết 3 năm ~ chủ trì Hội nghị.",
                "TỔNG KẾT NĂM ~ Hội nghị TỔNG KẾT NĂM ~ chủ trì Hội nghị.",
                "HỘI NGHỊ TỔNG KẾT ~ HỘI NGHỊ TỔNG KẾT ~ chủ trì Hội nghị.",
                "Đại hội thi đua yêu nước. ~ Đại hội thi đua yêu nước ~ chủ trì Đại hội.",
                "Lễ trao tặng Bằng khen ~ Lễ trao tặng Bằng khen ~ chủ trì buổi lễ.",
                "Hội thảo nhân rộng điển hình./. ~ Hội thảo nhân rộng điển hình ~ chủ trì Hội thảo.",
            })
    void theEventIsCalledWhatItIs(String name, String told, String chaired) {
        assertThat(aBulletin().named(name).chairedBy("Lê Văn A").lead())
                .isEqualTo("Ngày 15/5/2019 đã diễn ra " + told + ". Lê Văn A " + chaired);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Lê Văn A ~ Lê Văn A chủ trì Hội nghị.",
                "Lê Văn A, Phó Chủ tịch UBND tỉnh. ~ Phó Chủ tịch UBND tỉnh Lê Văn A chủ trì Hội nghị.",
                "Lê Văn A - Giám đốc Sở Nội vụ ~ Giám đốc Sở Nội vụ Lê Văn A chủ trì Hội nghị.",
                "Lê Văn A, Giám đốc Sở Lao động - Thương binh và Xã hội ~ Giám đốc Sở Lao động - Thương binh và Xã hội Lê"
                        + " Văn A chủ trì Hội nghị.",
                "Phó Chủ tịch UBND tỉnh Lê Văn A ~ Phó Chủ tịch UBND tỉnh Lê Văn A chủ trì Hội nghị.",
                "Ủy viên Ban Thường vụ, Bí thư Huyện ủy Lê Văn A ~ Ủy viên Ban Thường vụ, Bí thư Huyện ủy Lê Văn A chủ trì"
                        + " Hội nghị.",
                "Đồng chí Lê Văn A, Phó Chủ tịch UBND tỉnh ~ Đồng chí Lê Văn A, Phó Chủ tịch UBND tỉnh, chủ trì Hội nghị.",
                "Đại tá Lê Văn A, Chỉ huy trưởng ~ Đại tá Lê Văn A, Chỉ huy trưởng, chủ trì Hội nghị.",
                "Lê Văn A, Chủ tịch; Trần Thị B, Phó Chủ tịch ~ Chủ trì Hội nghị có: Lê Văn A, Chủ tịch; Trần Thị B, Phó"
                        + " Chủ tịch.",
                "Các đồng chí: Lê Văn A; Trần Thị B ~ Chủ trì Hội nghị có các đồng chí: Lê Văn A; Trần Thị B.",
            })
    void whoeverIsInTheChairIsNamedWithTheOffice(String chair, String told) {
        assertThat(aBulletin().chairedBy(chair).lead()).endsWith(" " + told);
        assertThat(aBulletin().presentedBy(chair).text())
                .contains(told.replace("chủ trì", "trao Bằng khen")
                        .replace("Chủ trì", "Trao Bằng khen tại")
                        .replace("khen Hội nghị", "khen tại Hội nghị")
                        .replaceFirst("\\.$", "./."));
    }

    @Test
    void peopleOnLinesOfTheirOwnAreSeveral() {
        assertThat(aBulletin()
                        .chairedBy("Lê Văn A, Chủ tịch\nTrần Thị B, Phó Chủ tịch")
                        .lead())
                .endsWith("Chủ trì Hội nghị có: Lê Văn A, Chủ tịch; Trần Thị B, Phó Chủ tịch.");
    }

    @Test
    void nobodyIsSaidToAttendWhereNobodyIsListed() {
        assertThat(aFullBulletin().withAttendees().text()).doesNotContain("Tham dự");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void aFewAttendeesStandInASentence(int count) {
        String one = "Lê Văn Tuấn, Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo Tỉnh ủy";

        assertThat(aBulletin().withAttendees(count).paragraph("Tham dự"))
                .isEqualTo("Tham dự Hội nghị có: " + (one + "; ").repeat(count - 1) + one + ".");
    }

    /** All of one name here: the last line ends the list because it is the last, not because of what it says. */
    @ParameterizedTest
    @ValueSource(ints = {6, 60})
    void manyAttendeesStandInAList(int count) {
        assertThat(aBulletin().withAttendees(count).lines())
                .contains("Tham dự Hội nghị có:")
                .filteredOn(line -> line.startsWith("- Lê Văn Tuấn, "))
                .hasSize(count)
                .satisfies(lines -> assertThat(lines.subList(0, count - 1)).allMatch(line -> line.endsWith("ủy;")))
                .last()
                .asString()
                .endsWith("Tỉnh ủy.");
    }

    @Test
    void anAttendeeWithoutAnOfficeIsNamedAlone() {
        assertThat(aBulletin()
                        .withAttendees(new Attendee("Lê Văn Tuấn", ""), new Attendee("Đỗ Đại Phong", "Chỉ huy trưởng."))
                        .paragraph("Tham dự"))
                .isEqualTo("Tham dự Hội nghị có: Lê Văn Tuấn; Đỗ Đại Phong, Chỉ huy trưởng.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            nullValues = "-",
            value = {
                "Lê Văn A, Phó Chủ tịch ~ Ghi nhận kết quả ~ Kết luận Hội nghị, Phó Chủ tịch Lê Văn A ghi nhận kết quả.",
                "Lê Văn A, Phó Chủ tịch ~ Đề nghị các cấp ~ Kết luận Hội nghị, Phó Chủ tịch Lê Văn A đề nghị các cấp.",
                "Lê Văn A, Phó Chủ tịch ~ Các cấp cần đổi mới ~ Kết luận Hội nghị, Phó Chủ tịch Lê Văn A nêu rõ: Các cấp"
                        + " cần đổi mới.",
                "Đồng chí Lê Văn A, Phó Chủ tịch ~ Ghi nhận kết quả ~ Kết luận Hội nghị, đồng chí Lê Văn A, Phó Chủ tịch,"
                        + " ghi nhận kết quả.",
                "- ~ Ghi nhận kết quả ~ Kết luận của Hội nghị ghi nhận kết quả.",
                "- ~ Các cấp cần đổi mới ~ Kết luận của Hội nghị nêu rõ: Các cấp cần đổi mới.",
                "Lê Văn A; Trần Thị B ~ Ghi nhận kết quả ~ Kết luận của Hội nghị ghi nhận kết quả.",
                "Lê Văn A, Phó Chủ tịch ~ Phát biểu kết luận, ông A cảm ơn ~ Phát biểu kết luận, ông A cảm ơn.",
                "Lê Văn A, Phó Chủ tịch ~ Đồng chí Trần B kết luận ~ Đồng chí Trần B kết luận.",
                "Đồng chí Lê Văn A, Phó Chủ tịch ~ Tại Hội nghị, Lê Văn A kết luận ~ Tại Hội nghị, Lê Văn A kết luận.",
            })
    void aConclusionHasItsSpeakerOnce(String chair, String conclusion, String told) {
        assertThat(aBulletin().chairedBy(chair).withConclusions(conclusion).lines())
                .contains(told);
    }

    @Test
    void theClerksParagraphsAreClosedOnce() {
        assertThat(aBulletin()
                        .withResults(
                                "- thi đua sôi nổi;", "Có kết quả./.", "Có điển hình..", "Bài học “đoàn kết.”", "Còn…")
                        .lines())
                .containsSubsequence("Thi đua sôi nổi.", "Có kết quả.", "Có điển hình.", "Bài học “đoàn kết.”", "Còn…");
    }

    /** What an office changes in its own persons.ftl. */
    @Test
    void aPartyOfficeMayAddressEverybodyAsComrade(@TempDir Path office) throws IOException {
        String persons = Files.readString(Path.of("templates/bulletin/persons.ftl"));
        Path own = Files.createDirectories(office.resolve("bulletin")).resolve("persons.ftl");
        Files.writeString(own, persons.replace("honorific = \"\"", "honorific = \"đồng chí\""));
        BulletinFixture bulletin = aBulletin()
                .chairedBy("Lê Văn A, Phó Chủ tịch")
                .presentedBy("Ông Trần Văn B")
                .withAttendees(new Attendee("Đỗ Đại Phong", "Chỉ huy trưởng"))
                .withConclusions("Ghi nhận kết quả");
        Map<String, Object> model =
                new BulletinModel(bulletin.decision(), bulletin.conference()).build(Optional.empty());

        assertThat(new Templates(new TemplateFiles(office)).fill("bulletin/text.ftl", Map.of("b", model)))
                .contains("Đồng chí Lê Văn A, Phó Chủ tịch, chủ trì Hội nghị.")
                .contains("Tham dự Hội nghị có đồng chí Đỗ Đại Phong, Chỉ huy trưởng.")
                .contains("Kết luận Hội nghị, đồng chí Lê Văn A, Phó Chủ tịch, ghi nhận kết quả.")
                .contains("Ông Trần Văn B trao Bằng khen tại Hội nghị./.");
    }

    @Test
    void theEditorsNameSourceAndWriters() {
        assertThat(aBulletin().from("thainguyen.gov.vn", "Đồng Hưng").lines())
                .endsWith("Nguồn: thainguyen.gov.vn", "Đồng Hưng");
    }
}
