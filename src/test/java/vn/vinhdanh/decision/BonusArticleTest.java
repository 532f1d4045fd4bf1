package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.award.RecipientFixture.aCollective;
import static vn.vinhdanh.award.RecipientFixture.anIndividual;
import static vn.vinhdanh.review.AcceptedNominationFixture.LABOUR_TITLE;
import static vn.vinhdanh.review.AcceptedNominationFixture.accepted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.review.AcceptedNominationFixture;

/** What article 2 says of the money. */
class BonusArticleTest {

    private static final String NEUTRAL =
            "Mức tiền thưởng kèm theo và nguồn kinh phí chi thưởng thực hiện theo quy định"
                    + " hiện hành của pháp luật về thi đua, khen thưởng.";

    private final List<Grant> grants = new ArrayList<>();

    private void grant(AcceptedNominationFixture nomination, @Nullable String amount) {
        Bonus bonus =
                amount == null ? null : new Bonus(BigDecimal.ONE, new BigDecimal("2340000"), new BigDecimal(amount));
        grants.add(new Grant(grants.size() + 1, nomination.made(), true, bonus));
    }

    private List<String> article(String source) {
        return new Articles(source).of(grants).get(1).paragraphs();
    }

    @Test
    void itNamesEachAmountTheSumInFiguresAndWordsAndTheFund() {
        grant(accepted(1, aCollective("Phòng Nội vụ")), "7020000");
        grant(accepted(2, aCollective("Phòng Y tế")), "7020000");
        grant(accepted(3, anIndividual("Đỗ Thị Đào")), "3510000");
        grant(accepted(4, anIndividual("Đỗ Thị Đào")).with(LABOUR_TITLE), "710000");

        assertThat(article("Ngân sách phường Hòa Bình"))
                .containsExactly(
                        "Tiền thưởng kèm theo hình thức khen thưởng: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, mỗi tập"
                                + " thể 7.020.000 đồng; Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, mỗi cá nhân"
                                + " 3.510.000 đồng; danh hiệu “Lao động tiên tiến”, mỗi cá nhân 710.000 đồng. Tổng số tiền"
                                + " thưởng là 18.260.000 đồng (bằng chữ: Mười tám triệu hai trăm sáu mươi nghìn đồng).",
                        "Nguồn kinh phí chi thưởng: Ngân sách phường Hòa Bình.");
    }

    @Test
    void whereOnesOfAGroupGetLessOnlyTheSumIsNamed() {
        grant(accepted(1, anIndividual("Đỗ Thị Đào")), "3510000");
        grant(accepted(2, anIndividual("Nguyễn Văn An")), "0");

        assertThat(article("Quỹ thi đua, khen thưởng"))
                .containsExactly(
                        "Tổng số tiền thưởng là 3.510.000 đồng (bằng chữ: Ba triệu năm trăm mười nghìn đồng).",
                        "Nguồn kinh phí chi thưởng: Quỹ thi đua, khen thưởng.");
    }

    @Test
    void whereOneAmountIsNotKnownNoneIsNamed() {
        grant(accepted(1, anIndividual("Đỗ Thị Đào")), "3510000");
        grant(accepted(2, anIndividual("Nguyễn Văn An")), null);

        assertThat(article("Quỹ thi đua, khen thưởng")).containsExactly(NEUTRAL);
    }
}
