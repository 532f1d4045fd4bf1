package vn.vinhdanh.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Many findings that are mended the same way are told once. */
class FindingGroupTest {

    private static Finding at(@Nullable String sheet, @Nullable String address, FindingCode code, String... arguments) {
        if (address == null) {
            return Finding.of(code, new CellRef("q3.xlsx", sheet, null, null), arguments);
        }
        String column = address.replaceAll("\\d", "");
        return Finding.of(
                code,
                new CellRef(
                        "q3.xlsx",
                        sheet,
                        Integer.valueOf(address.replaceAll("\\D", "")),
                        column.isEmpty() ? null : column),
                arguments);
    }

    private static Finding birth(String address, String written) {
        return at("Đề nghị", address, FindingCode.BIRTH_NOT_READABLE, written);
    }

    private static String places(String... addresses) {
        List<Finding> findings =
                Arrays.stream(addresses).map(address -> birth(address, "x")).toList();
        return FindingGroup.of(findings).get(0).places();
    }

    @Test
    void oneKindWithOneHintIsOneGroupWhateverVariesInTheMessages() {
        List<FindingGroup> groups = FindingGroup.of(List.of(birth("D5", "31/02/1985"), birth("D9", "hai mươi")));

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.count()).isEqualTo(2);
            assertThat(group.hint()).isEqualTo("Sửa theo một trong các cách ghi: 05/09/1980, 09/1980, 1980.");
            assertThat(group.message())
                    .startsWith("Không đọc được ngày sinh “31/02/1985; hai mươi”. Ngày sinh ghi theo thứ tự");
        });
    }

    @Test
    void whatIsTheSameEverywhereStaysInTheMessage() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                at("Đề nghị", "E5", FindingCode.AWARD_NOT_KNOWN, "Bằng khen cấp xã", "Giấy khen; ".repeat(20)),
                at("Đề nghị", "E6", FindingCode.AWARD_NOT_KNOWN, "Bằng khen cấp xã", "Bằng khen")));

        assertThat(groups.get(0).message())
                .isEqualTo(
                        "Không nhận ra hình thức khen thưởng “Bằng khen cấp xã” trong danh mục. Các tên gần nhất: ….");
    }

    @Test
    void ofManyDifferentTextsTheFirstEightAreTold() {
        List<Finding> findings = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> birth("D" + number, "x" + number))
                .toList();

        assertThat(FindingGroup.of(findings).get(0).message())
                .startsWith("Không đọc được ngày sinh “x1; x2; x3; x4; x5; x6; x7; x8; …”.");
    }

    @Test
    void anotherHintIsAnotherGroup() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                at("Đề nghị", "E5", FindingCode.AWARD_NOT_FOR_KIND, "Lao động tiên tiến", "tập thể"),
                at("Đề nghị", "E6", FindingCode.AWARD_NOT_FOR_KIND, "Lao động tiên tiến", "hộ gia đình"),
                at("Đề nghị", "E7", FindingCode.AWARD_NOT_FOR_KIND, "Lao động tiên tiến", "tập thể")));

        assertThat(groups).extracting(FindingGroup::places).containsExactly("Đề nghị: E5, E7", "Đề nghị: E6");
    }

    @Test
    void errorsComeFirstThenWarningsThenNotes() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                at("Đề nghị", "G1", FindingCode.HEADING_NOT_KNOWN, "Số điện thoại"),
                at("Thông tin", "A3", FindingCode.FACT_NOT_KNOWN, "Kính gửi"),
                birth("D9", "x"),
                at("Đề nghị", "B9", FindingCode.NAME_MISSING)));

        assertThat(groups).extracting(group -> group.code().id()).containsExactly("R-008", "R-001", "I-008", "I-007");
        assertThat(groups).extracting(FindingGroup::asksForWork).containsExactly(true, true, true, false);
    }

    @Test
    void cellsBelowOneAnotherAreDrawnTogether() {
        assertThat(places("D12", "D5", "F20", "D10", "D9", "D11")).isEqualTo("Đề nghị: D5, D9–D12, F20");
    }

    @Test
    void theSameCellTwiceIsOnePlaceAndColumnZComesBeforeColumnAa() {
        assertThat(places("AA3", "Z3", "Z3", "B4")).isEqualTo("Đề nghị: B4, Z3, AA3");
    }

    @Test
    void wholeRowsSheetsAndFilesHaveTheirWords() {
        List<Finding> findings = new ArrayList<>();
        for (String row : List.of("7", "5", "6", "12")) {
            findings.add(at("Cá nhân", row, FindingCode.NAME_MISSING));
        }
        findings.add(at("Tập thể", "B4", FindingCode.NAME_MISSING));
        findings.add(at("Tập thể", null, FindingCode.NAME_MISSING));
        findings.add(at(null, null, FindingCode.NAME_MISSING));

        assertThat(FindingGroup.of(findings).get(0).places())
                .isEqualTo("Cá nhân: dòng 5–7, dòng 12; Tập thể: cả trang, B4; cả tệp");
    }

    @Test
    void aLongListIsCutOffAndCountsTheRest() {
        // every second row from 2 to 24, then 340 more from 26 on
        List<Finding> findings = IntStream.range(0, 12 + 340)
                .mapToObj(index -> birth("D" + (2 + 2 * index), "x"))
                .toList();

        assertThat(FindingGroup.of(findings).get(0).places())
                .isEqualTo("Đề nghị: D2, D4, D6, D8, D10, D12, D14, D16, D18, D20, D22, D24 … và 340 ô khác");
    }

    @Test
    void fewMessagesAreToldInFullAndManyAsOne() {
        FindingGroup group = FindingGroup.of(List.of(
                        at("Đề nghị", "G1", FindingCode.HEADING_NOT_KNOWN, "Số điện thoại"),
                        at("Đề nghị", "H1", FindingCode.HEADING_NOT_KNOWN, "Tài khoản")))
                .get(0);

        assertThat(group.messages(2))
                .containsExactly(
                        "Không nhận ra tiêu đề cột “Số điện thoại”; nội dung của cột này không được sử dụng.",
                        "Không nhận ra tiêu đề cột “Tài khoản”; nội dung của cột này không được sử dụng.");
        assertThat(group.messages(1))
                .containsExactly(
                        "Không nhận ra tiêu đề cột “Số điện thoại; Tài khoản”; nội dung của cột này không được sử dụng.");
    }
}
