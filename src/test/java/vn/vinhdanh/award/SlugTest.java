package vn.vinhdanh.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn A, nguyen-van-a",
        "Đỗ Thị Đào, do-thi-dao",
        "H'Hen Niê, h-hen-nie",
        "K'Brôi, k-broi",
        "Y Ban Êban, y-ban-eban",
        "Phòng Nội vụ thành phố Sông Công, phong-noi-vu-thanh-pho-song-cong",
        "'  Ông   Ưng Hoàng ', ong-ung-hoang",
        "Tổ 3 - Đội 7, to-3-doi-7",
        "<b>${x}</b>, b-x-b",
        "../../etc/passwd, etc-passwd",
        "ﬁ²㎏, fi2kg",
        "'', nguoi-nhan",
        "***, nguoi-nhan",
        "王小明, nguoi-nhan",
    })
    void spellsANameWithTheLettersOfEveryFileSystem(String name, String slug) {
        assertThat(Slug.of(name, "nguoi-nhan")).isEqualTo(slug);
    }

    /** Folders and archives of such a name cannot be opened on Windows. */
    @ParameterizedTest
    @CsvSource({
        "CON, don-vi-con",
        "Nul, don-vi-nul",
        "com1, don-vi-com1",
        "LPT9, don-vi-lpt9",
        "Công, cong",
        "Con gái, con-gai"
    })
    void aDevicesNameOfWindowsIsNoName(String name, String slug) {
        assertThat(Slug.of(name, "don-vi")).isEqualTo(slug);
    }

    @Test
    void ofAFileTheEndingIsLeftOut() {
        assertThat(Slug.ofFile("Đợt 2.Quý 1.xlsx", "x")).isEqualTo("dot-2-quy-1");
        assertThat(Slug.ofFile("khong duoi", "x")).isEqualTo("khong-duoi");
        assertThat(Slug.ofFile(".xlsx", "x")).isEqualTo("xlsx");
    }

    @Test
    void composedAndDecomposedTextGiveTheSame() {
        assertThat(Slug.of(Normalizer.normalize("Trần Thị Đượm", Normalizer.Form.NFD), "x"))
                .isEqualTo("tran-thi-duom");
    }

    @Test
    void endsWithAWholeWordAtSixtyCharactersAtMost() {
        String name = "Ban Chỉ đạo phong trào toàn dân đoàn kết xây dựng đời sống văn hóa tỉnh";

        assertThat(Slug.of(name, "x")).isEqualTo("ban-chi-dao-phong-trao-toan-dan-doan-ket-xay-dung-doi-song");
    }

    @Test
    void cutsAWordThatIsLongerThanTheWholeSlug() {
        assertThat(Slug.of("a".repeat(100), "x")).isEqualTo("a".repeat(60));
    }
}
