package vn.vinhdanh.review.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.review.rule.NominationFixture.aNomination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.review.NameCase;

/** How a name is printed: its honorific apart, its capitals as the office wishes. */
class NameRulesTest {

    private static final String KEPT = "Tên được in như đã ghi";
    private static final String CHANGED = "Tên được in theo cách viết thông thường";

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN VĂN AN, chữ in hoa, Nguyễn Văn An",
        "nguyễn văn an, chữ thường, Nguyễn Văn An",
        "H'RÊNG ÊBAN, chữ in hoa, H'Rêng Êban",
    })
    void aNameInOneCaseIsPrintedAsWrittenAndTheProperFormOffered(String name, String which, String proper) {
        NominationFixture row = aNomination().with(Field.NAME, name);

        assertThat(row.findings())
                .containsExactly("R-012 B17 [" + which + ", " + name + ", " + proper + ", " + KEPT + "]");
        assertThat(row.accepted().recipient().name()).isEqualTo(name);
    }

    @Test
    void anOfficeMayHaveTheProperFormPrinted() {
        NominationFixture row = aNomination().printedIn(NameCase.PROPER).with(Field.NAME, "ÔNG NGUYỄN VĂN AN");

        assertThat(row.findings())
                .containsExactly("R-012 B17 [chữ in hoa, NGUYỄN VĂN AN, Nguyễn Văn An, " + CHANGED + "]");
        assertThat(row.accepted().recipient().nameWithHonorific()).isEqualTo("Ông Nguyễn Văn An");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn An", "NGUYỄN Văn An", "Hơ H'Rêng", "K'Brôi", "Y A", "AN", "an"})
    void allOtherNamesAreLeftAlone(String name) {
        NominationFixture row = aNomination().printedIn(NameCase.PROPER).with(Field.NAME, name);

        assertThat(row.findings()).isEmpty();
        assertThat(row.accepted().recipient().name()).isEqualTo(name);
    }

    @Test
    void aHouseholdIsNamedAfterAPersonACollectiveIsNot() {
        assertThat(aNomination()
                        .of(RecipientKind.HOUSEHOLD)
                        .with(Field.NAME, "HỘ ÔNG LÊ HỮU PHƯỚC")
                        .findings())
                .containsExactly("R-012 B17 [chữ in hoa, LÊ HỮU PHƯỚC, Lê Hữu Phước, " + KEPT + "]");
        assertThat(aNomination()
                        .of(RecipientKind.COLLECTIVE)
                        .printedIn(NameCase.PROPER)
                        .with(Field.NAME, "PHÒNG GIÁO DỤC")
                        .findings())
                .isEmpty();
    }

    @Test
    void theHonorificBeforeTheNameIsTakenOffIt() {
        Recipient recipient =
                aNomination().with(Field.NAME, "Bà Đỗ Thị Đào").accepted().recipient();

        assertThat(recipient.honorific()).isEqualTo("Bà");
        assertThat(recipient.name()).isEqualTo("Đỗ Thị Đào");
    }

    @ParameterizedTest
    @EnumSource(NameCase.class)
    void aCollectivesNameMayBeginLikeAnHonorific(NameCase setting) {
        Recipient recipient = aNomination()
                .of(RecipientKind.COLLECTIVE)
                .printedIn(setting)
                .with(Field.NAME, "Bà Rịa Vũng Tàu")
                .accepted()
                .recipient();

        assertThat(recipient.nameWithHonorific()).isEqualTo("Bà Rịa Vũng Tàu");
        assertThat(recipient.honorific()).isNull();
    }
}
