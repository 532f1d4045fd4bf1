package vn.vinhdanh.golden.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.catalogue.GrantingLevel;
import vn.vinhdanh.review.DecisionBrief;

/** Offices, who signs for them and what their decisions say about themselves. */
final class Offices {

    private static final List<Body> BODIES = List.of(
            new Body(
                    null,
                    "Ủy ban nhân dân tỉnh Thái Nguyên",
                    "Chủ tịch",
                    "Thái Nguyên",
                    "QĐ-UBND",
                    GrantingLevel.PROVINCE),
            new Body(
                    null,
                    "Ủy ban nhân dân thành phố Hồ Chí Minh",
                    "Chủ tịch",
                    "TP. Hồ Chí Minh",
                    "QĐ-UBND",
                    GrantingLevel.PROVINCE),
            new Body(
                    "Ủy ban nhân dân tỉnh Thái Nguyên",
                    "Sở Nội vụ",
                    "Giám đốc",
                    "Thái Nguyên",
                    "QĐ-SNV",
                    GrantingLevel.UNIT),
            new Body(
                    "Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh Thái Nguyên",
                    "Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu quốc tế tỉnh Thái Nguyên",
                    "Trưởng ban",
                    "Khu kinh tế Thử nghiệm",
                    "QĐ-BQLKCN",
                    GrantingLevel.UNIT),
            new Body(
                    null,
                    "Ủy ban nhân dân phường Phan Đình Phùng",
                    "Chủ tịch",
                    "Phan Đình Phùng",
                    "QĐ-UBND",
                    GrantingLevel.COMMUNE),
            new Body(
                    "Ủy ban nhân dân tỉnh Lâm Đồng",
                    "Ủy ban nhân dân đặc khu Phú Quý",
                    "Chủ tịch",
                    "Phú Quý",
                    "QĐ-UBND",
                    GrantingLevel.COMMUNE));

    private static final List<String> SUBJECTS = List.of(
            "tặng thưởng cho các tập thể, cá nhân có thành tích xuất sắc năm 2025",
            "khen thưởng",
            "tặng thưởng danh hiệu thi đua và hình thức khen thưởng cho các tập thể, cá nhân và hộ gia đình có thành tích"
                    + " xuất sắc trong phong trào “Cả nước chung sức xây dựng nông thôn mới”, “Dạy tốt - Học tốt” và thực hiện"
                    + " Chỉ thị số 11 ngày 15 tháng 5 năm 2016 giai đoạn 2016 - 2025");
    private static final List<String> BASES = List.of(
            "Căn cứ Luật Thi đua, khen thưởng",
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 và các văn bản hướng dẫn thi hành",
            "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền"
                    + " trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi"
                    + " đua, khen thưởng, trong đó có Điều 12, khoản 3 Điều 15 và điểm a khoản 1 Điều 42",
            "Căn cứ Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ, kinh phí 1.500 triệu"
                    + " đồng, diện tích 15 ha, chiều dài 120 km",
            "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 212/TTr-SNV ngày 06 tháng 01 năm 2026");
    private static final List<String> DISTRIBUTION = List.of(
            "Như Điều 3",
            "Ban Thi đua - Khen thưởng Trung ương (báo cáo)",
            "Thường trực Tỉnh ủy, Hội đồng nhân dân, Ủy ban nhân dân và Ủy ban Mặt trận Tổ quốc khu vực",
            "Các phòng, ban, đơn vị");
    private static final List<String> SIGNERS =
            List.of("Lê Văn Thử", "Trần Văn Mẫu", "H’Ăng Niê Kđăm", "Công Tằng Tôn Nữ Thị Quỳnh Trang");

    private record Body(
            @Nullable String superior, String name, String head, String place, String symbol, GrantingLevel level) {}

    private final Dice dice;
    private final Typing typing;

    Offices(Dice dice, Typing typing) {
        this.dice = dice;
        this.typing = typing;
    }

    DecisionBrief brief(@Nullable LocalDate date, @Nullable Conference conference) {
        Body body = dice.one(BODIES);
        List<String> bases =
                new ArrayList<>(dice.times(1, dice.percent(10) ? 28 : 6, () -> typing.typed(dice.one(BASES))));
        List<String> distribution =
                new ArrayList<>(dice.times(1, dice.percent(10) ? 12 : 4, () -> dice.one(DISTRIBUTION)));
        distribution.add("Lưu: VT, NV (" + dice.between(2, 20) + " bản)");
        return new DecisionBrief(
                new Office(
                        body.superior,
                        body.name,
                        body.head + " " + body.name,
                        dice.percent(2) ? body.place + " và các đảo ở phía Nam" : body.place,
                        body.symbol),
                body.level,
                null,
                date,
                typing.typed(dice.one(SUBJECTS)),
                List.copyOf(bases),
                signer(body),
                List.copyOf(distribution),
                conference);
    }

    private Signer signer(Body body) {
        String name = dice.one(SIGNERS);
        SigningForm form = dice.one(List.of(SigningForm.values()));
        return switch (form) {
            case HEAD, Q -> new Signer(form, body.head, null, name);
            case TM -> new Signer(form, body.head, body.name, name);
            case KT -> new Signer(form, "Phó " + body.head, body.head, name);
            case TL -> new Signer(form, "Chánh Văn phòng", body.head, name);
            case TUQ ->
                new Signer(form, "Trưởng phòng Phòng Xây dựng chính quyền và Công tác thanh niên", body.head, name);
        };
    }

    /** Annex I, part II, clause 7. */
    static List<String> capacity(Signer signer) {
        String position = signer.position().toUpperCase(Locale.forLanguageTag("vi"));
        String principal =
                signer.principal() == null ? "" : signer.principal().toUpperCase(Locale.forLanguageTag("vi"));
        return switch (signer.form()) {
            case HEAD -> List.of(position);
            case Q -> List.of("Q. " + position);
            case TM -> List.of("TM. " + principal, position);
            case KT -> List.of("KT. " + principal, position);
            case TL -> List.of("TL. " + principal, position);
            case TUQ -> List.of("TUQ. " + principal, position);
        };
    }
}
