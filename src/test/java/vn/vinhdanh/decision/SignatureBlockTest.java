package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;

/** Decree 30/2020/NĐ-CP, Annex I, II.7. */
class SignatureBlockTest {

    @ParameterizedTest
    @CsvSource({
        "HEAD, Chủ tịch, , CHỦ TỊCH",
        "Q, Giám đốc, , Q. GIÁM ĐỐC",
        "KT, Phó Chủ tịch, Chủ tịch, KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
        "TL, Chánh Văn phòng, Chủ tịch, TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG",
        "TUQ, Giám đốc Sở Nội vụ, Chủ tịch, TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ",
        "TM, Chủ tịch, Ủy ban nhân dân, TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
    })
    void theCapacityStandsInCapitalsForWhomFirst(
            SigningForm form, String position, @Nullable String principal, String lines) {
        assertThat(SignatureBlock.of(new Signer(form, position, principal, "Lê Văn Thử")))
                .isEqualTo(new Signature(List.of(lines.split(" / ")), "Lê Văn Thử"));
    }

    @Test
    void signatureForNobodyIsNoSignature() {
        assertThatThrownBy(() -> SignatureBlock.of(new Signer(SigningForm.KT, "Phó Chủ tịch", null, "Lê Văn Thử")))
                .hasMessage("signature form KT needs a principal");
    }
}
