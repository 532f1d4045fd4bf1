package vn.vinhdanh.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.RecipientKind;

class AddressedNameTest {

    private static AddressedName person(@Nullable String stated, String written) {
        return AddressedName.read(RecipientKind.INDIVIDUAL, stated, written);
    }

    private static AddressedName household(String written) {
        return AddressedName.read(RecipientKind.HOUSEHOLD, null, written);
    }

    @ParameterizedTest
    @CsvSource({
        "Ông Nguyễn Văn An, Ông, Nguyễn Văn An",
        "Bà Trần Thị Bình, Bà, Trần Thị Bình",
        "ÔNG NGUYỄN VĂN AN, Ông, NGUYỄN VĂN AN",
        "bà trần thị bình, Bà, trần thị bình",
        "Đồng chí Lê Hòa, Đồng chí, Lê Hòa",
        "Đ/c Lê Hòa, Đồng chí, Lê Hòa",
        "đ/c: Lê Hòa, Đồng chí, Lê Hòa",
        "Ông. Lê Hòa, Ông, Lê Hòa",
        "Em Nguyễn Minh Khôi, Em, Nguyễn Minh Khôi",
        "Thầy Nguyễn Tất Thành, Thầy, Nguyễn Tất Thành",
        "Cô Phạm Thị Hoa, Cô, Phạm Thị Hoa",
        "Ông Y Thơ Mlô, Ông, Y Thơ Mlô",
        "Bà H'Rêng Êban, Bà, H'Rêng Êban",
    })
    void theHonorificBeforeAPersonsNameIsTakenForWhatItIs(String written, String honorific, String name) {
        assertThat(person(null, written)).isEqualTo(new AddressedName(honorific, name));
    }

    @ParameterizedTest
    @CsvSource({
        "Hộ ông Lê Hữu Phước, Hộ ông, Lê Hữu Phước",
        "HỘ BÀ LÊ THỊ PHƯỚC, Hộ bà, LÊ THỊ PHƯỚC",
        "Hộ gia đình ông Lê Hữu Phước, Hộ ông, Lê Hữu Phước",
        "Gia đình bà Lê Thị Phước, Gia đình bà, Lê Thị Phước",
        "Ông Lê Hữu Phước, Ông, Lê Hữu Phước",
    })
    void aHouseholdIsAddressedByItsHead(String written, String honorific, String name) {
        assertThat(household(written)).isEqualTo(new AddressedName(honorific, name));
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Ông",
        "Anh Thư",
        "Bà Rịa",
        "Ông Ích Khiêm",
        "Ông Thị Minh Châu",
        "Ôngnguyễn Văn An",
        "Cônguyễn Thị Lan",
        "Emma Nguyễn Lan",
        "Hộ ông Lê Hữu Phước",
        "Ông/Bà Nguyễn Văn An",
        "Nguyễn Thị Anh Đào",
    })
    void aNameThatOnlyLooksLikeOneStaysWhole(String name) {
        assertThat(person(null, name)).isEqualTo(new AddressedName(null, name));
    }

    @Test
    void aCollectiveAndSomebodyOfUnknownKindStayAsWritten() {
        String unit = "Bà Rịa Vũng Tàu";
        assertThat(AddressedName.read(RecipientKind.COLLECTIVE, null, unit).name())
                .isEqualTo(unit);
        assertThat(AddressedName.read(null, null, unit).name()).isEqualTo(unit);
    }

    @Test
    void theColumnOfHonorificsComesFirst() {
        assertThat(person("Bà", "Trần Thị Bình")).isEqualTo(new AddressedName("Bà", "Trần Thị Bình"));
        assertThat(person("Bác sĩ", "Ông Nguyễn Văn An")).isEqualTo(new AddressedName("Bác sĩ", "Ông Nguyễn Văn An"));
    }

    /** Ông is a family name too, so two words behind it prove nothing. */
    @Test
    void theSameHonorificInBothCellsIsPrintedOnce() {
        assertThat(person("Ông", "Ông Nguyễn Văn An")).isEqualTo(new AddressedName("Ông", "Nguyễn Văn An"));
        assertThat(person("ông", "Ông Nguyễn Văn An")).isEqualTo(new AddressedName("ông", "Nguyễn Văn An"));
        assertThat(person("Ông", "Ông Văn Tân")).isEqualTo(new AddressedName("Ông", "Ông Văn Tân"));
    }
}
