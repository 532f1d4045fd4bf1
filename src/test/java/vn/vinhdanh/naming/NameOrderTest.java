package vn.vinhdanh.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameOrderTest {

    private final NameOrder order = new NameOrder();

    private List<String> sorted(List<String> names, Comparator<String> comparator) {
        List<String> turned = new ArrayList<>(names);
        Collections.reverse(turned);
        turned.sort(comparator);
        return turned;
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, Nguyễn, Văn, An",
        "Nguyễn Thị Minh Hòa, Nguyễn, Thị Minh, Hòa",
        "Lê Bình, Lê, '', Bình",
        "'  Lê   Bình ', Lê, '', Bình",
        "Bình, '', '', Bình",
        "Y Thơ Mlô, Y, Thơ, Mlô",
    })
    void aNameHasAFamilyAMiddleAndAGivenPart(String name, String family, String middle, String given) {
        assertThat(PersonName.of(name)).isEqualTo(new PersonName(family, middle, given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the letters of the alphabet, each before all that begins with the next
                "Lê A, Lê Ă, Lê Â, Lê Ba, Lê Ca, Lê Da, Lê Đa, Lê E, Lê Ê, Lê Ga",
                "Lê O, Lê Ô, Lê Ơ, Lê Pha, Lê Ta, Lê U, Lê Ư, Lê Va, Lê Xa, Lê Y",
                // the six tones
                "Lê Ma, Lê Mà, Lê Mả, Lê Mã, Lê Má, Lê Mạ",
                "Nguyễn An, Nguyễn Ân, Nguyễn Bình",
                // the given name first, then from behind
                "Trần Văn An, Lê Vân An, Đỗ Thị Ánh",
                "Nguyễn Thị An, Nguyễn Thị Anh",
                "Lê An, Nguyễn An, Lê Văn An",
                // as one text, the tone of Hòa would weigh less than the letter of the middle name
                "Trần Thị Hoa, Lê Anh Hòa",
            })
    void peopleStandByTheirGivenNames(String names) {
        List<String> expected = List.of(names.split(", "));
        assertThat(sorted(expected, Comparator.comparing(order::ofPerson))).isEqualTo(expected);
    }

    @Test
    void unitsStandByTheirFirstWord() {
        List<String> expected = List.of("Ban Dân tộc", "Đảng bộ An Khánh", "Sở Nội vụ", "Sở Y tế");
        assertThat(sorted(expected, Comparator.comparing(order::ofUnit))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Lê Thị Hòa, Lê Thị Hoà", "LÊ THỊ THÚY, Lê Thị Thuý", "Lê  An, Lê An"})
    void twoSpellingsOfOneNameStandAtOnePlace(String one, String other) {
        assertThat(order.ofPerson(one)).isEqualTo(order.ofPerson(other)).isEqualByComparingTo(order.ofPerson(other));
        assertThat(order.ofPerson(one)).hasSameHashCodeAs(order.ofPerson(other));
    }
}
