package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.award.RecipientFixture;
import vn.vinhdanh.review.AcceptedNomination;

class RecipientOrderTest {

    /** Sorts people of one unit who were listed the other way round. */
    private static void assertOrder(List<RecipientFixture> expected) {
        List<AcceptedNomination> listed = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            listed.add(accepted(expected.size() - i, expected.get(i)).made());
        }
        Collections.reverse(listed);

        assertThat(new RecipientOrder().ordered(listed).stream().map(AcceptedNomination::recipient))
                .containsExactlyElementsOf(
                        expected.stream().map(RecipientFixture::made).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị An, Lê Thị Ánh, Trần Văn Ân, Đỗ Bình",
                "Vũ An, Trần Ăn, Lê Ân, Đỗ Bình",
                "Lê Dung, Lê Đào, Lê Em, Lê Êm",
                "Lê Mơ, Lê My, Lê Tư, Lê Uy, Lê Ưng",
                "Lê Ma, Lê Mà, Lê Mả, Lê Mã, Lê Má, Lê Mạ",
                "Trần Văn An, Lê Vân An",
                "Nguyễn An, Nguyễn Văn An",
                "Lê Văn An, Nguyễn Văn An",
                "Nguyễn Thị An, Nguyễn Thị Anh",
            })
    void theGivenNameComesFirstThenTheOthersFromBehindSyllableBySyllable(String names) {
        assertOrder(List.of(names.split(", ")).stream()
                .map(RecipientFixture::anIndividual)
                .toList());
    }

    @Test
    void theUnitComesBeforeTheName() {
        assertOrder(List.of(
                anIndividual("Lê Yến").withUnit("Ban Dân tộc"),
                anIndividual("Lê An").withUnit("Sở Nội vụ"),
                anIndividual("Lê Bình").withUnit("Sở Nội vụ"),
                anIndividual("Lê Ân").withUnit("Sở Y tế")));
    }

    @Test
    void collectiveIsSortedFromItsFirstWord() {
        assertOrder(List.of(
                aCollective("Ban Dân vận"), aCollective("Đảng bộ An Khánh"), aCollective("Phòng Nội vụ An Bình")));
    }

    @Test
    void namesakesStayAsTheClerkListedThem() {
        AcceptedNomination first =
                accepted(1, anIndividual("Lê An").withBirth(5, 9, 1980)).made();
        AcceptedNomination second = accepted(2, anIndividual("Lê An")).made();

        assertThat(new RecipientOrder().ordered(List.of(second, first))).containsExactly(first, second);
    }
}
