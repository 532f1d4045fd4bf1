package vn.vinhdanh.render.certificate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.BonusSettings;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.decision.Signature;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.render.certificate.fit.MetricsRuler;
import vn.vinhdanh.render.certificate.fit.Ruler;
import vn.vinhdanh.render.certificate.paper.CertificatePapers;
import vn.vinhdanh.render.certificate.paper.PaperSize;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;
import vn.vinhdanh.review.AcceptedNomination;

/** Decisions and recipients as a province has them, and the certificate room put together by hand. */
final class CertificateFixture {

    static final Award BANG_KHEN =
            new Award("BKT", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Bằng khen", "bang-khen", "bang-khen");
    static final Award GIAY_KHEN =
            new Award("GK", "Giấy khen của Chủ tịch Ủy ban nhân dân xã", "Giấy khen", "giay-khen", "giay-khen");
    static final Award LAO_DONG_TIEN_TIEN =
            new Award("LDTT", "Lao động tiên tiến", "Lao động tiên tiến", "lao-dong-tien-tien", "giay-chung-nhan");
    static final List<Award> ONE_OF_EACH_STYLE = List.of(BANG_KHEN, GIAY_KHEN, LAO_DONG_TIEN_TIEN);

    static final DecisionIdentity NUMBERED =
            new DecisionIdentity.Numbered("1385", "QĐ-UBND", LocalDate.of(2019, 5, 15));
    static final DecisionIdentity DRAFT = new DecisionIdentity.Draft("QĐ-UBND");

    static final String ACHIEVEMENT =
            "Đã có thành tích xuất sắc trong 3 năm thực hiện Chỉ thị số 05-CT/TW ngày 15 tháng 5"
                    + " năm 2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh";

    private static final TemplateFiles FILES = new TemplateFiles(Path.of("templates"));
    private static final Fonts FONTS = new Fonts(FILES);

    static final Layouts LAYOUTS = new Layouts(FILES, BonusSettings.USUAL, CertificatePapers.AS_LAID_OUT);
    static final FontMetrics METRICS = new FontMetrics(FONTS);
    static final Ruler RULER = new MetricsRuler(METRICS);
    static final MeasuredFit FIT = new MeasuredFit(LAYOUTS, RULER, text -> "");
    static final CertificatePress PRESS = press(BonusSettings.USUAL);
    static final PdfCertificates CERTIFICATES = new PdfCertificates(PRESS);
    static final PdfCertificates CERTIFICATES_WITH_BONUS = new PdfCertificates(
            press(new BonusSettings(BonusSettings.Rounding.UP, 10_000, "Quỹ thi đua, khen thưởng", true)));

    /** Every style on A3. */
    private static final CertificatePapers A3 = new CertificatePapers(
            Map.of("bang-khen", PaperSize.A3, "giay-khen", PaperSize.A3, "giay-chung-nhan", PaperSize.A3));

    static final Layouts LAYOUTS_ON_A3 = new Layouts(FILES, BonusSettings.USUAL, A3);
    static final CertificatePress PRESS_ON_A3 = press(BonusSettings.USUAL, A3);

    private CertificateFixture() {}

    private static CertificatePress press(BonusSettings bonuses) {
        return press(bonuses, CertificatePapers.AS_LAID_OUT);
    }

    private static CertificatePress press(BonusSettings bonuses, CertificatePapers papers) {
        return press(FILES, bonuses, papers);
    }

    /** With an office's own templates. */
    static CertificatePress press(Path templates) {
        return press(new TemplateFiles(templates), BonusSettings.USUAL, CertificatePapers.AS_LAID_OUT);
    }

    private static CertificatePress press(TemplateFiles files, BonusSettings bonuses, CertificatePapers papers) {
        return new CertificatePress(
                new CertificateComposer(new Layouts(files, bonuses, papers), RULER, bonuses),
                new Templates(files),
                new PdfEngine(files, FONTS),
                METRICS);
    }

    static Recipient person(String honorific, String name, String office, String unit) {
        return new Recipient(RecipientKind.INDIVIDUAL, name, honorific, office, unit, null, null);
    }

    static Recipient collective(String name, @Nullable String unit) {
        return new Recipient(RecipientKind.COLLECTIVE, name, null, null, unit, null, null);
    }

    static AcceptedNomination nomination(Recipient recipient, Award award, @Nullable String achievement) {
        return new AcceptedNomination(
                1, new CellRef("de-nghi.xlsx", "Cá nhân", 7, null), recipient, award, achievement, null, Merits.UNTOLD);
    }

    static Grant grant(int id, Recipient recipient, Award award, @Nullable String achievement) {
        return new Grant(id, nomination(recipient, award, achievement), true, null);
    }

    static Decision decision(DecisionIdentity identity, Grant... grants) {
        return new Decision(
                "2019-05-hoi-nghi",
                identity,
                new Office(
                        null,
                        "Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Thái Nguyên",
                        "QĐ-UBND"),
                "tặng Bằng khen cho các tập thể, cá nhân",
                List.of(),
                List.of(),
                new Signature(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lê Thanh Bình"),
                List.of(),
                List.of(grants),
                new Effect.Granting());
    }
}
