package vn.vinhdanh.render.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.DeliveryOrder;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.decision.Signature;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.render.decision.DecisionPages;
import vn.vinhdanh.render.pdf.FontMetrics;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;
import vn.vinhdanh.review.AcceptedNomination;

/** A ward's decision with recipients in several units, and the desk put together by hand. */
final class DeliveryFixture {

    static final Award BANG_KHEN =
            new Award("BKT", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Bằng khen", "bang-khen", "bang-khen");
    static final Award GIAY_KHEN =
            new Award("GK", "Giấy khen của Chủ tịch Ủy ban nhân dân phường", "Giấy khen", "giay-khen", "giay-khen");

    static final TemplateFiles FILES = new TemplateFiles(Path.of("templates"));
    static final Templates TEMPLATES = new Templates(FILES);
    static final Fonts FONTS = new Fonts(FILES);
    static final FontMetrics METRICS = new FontMetrics(FONTS);
    static final PdfEngine ENGINE = new PdfEngine(FILES, FONTS);
    static final PdfDeliveryPapers PAPERS = papers(1_000);

    private final List<Grant> grants = new ArrayList<>();

    static PdfDeliveryPapers papers(int certificatesInAFile) {
        return new PdfDeliveryPapers(
                DeliveryOrder.USUAL,
                new DecisionPages(METRICS),
                TEMPLATES,
                ENGINE,
                new DeliveryFileSize(certificatesInAFile));
    }

    /** The desk of an office that has templates of its own. */
    static PdfDeliveryPapers papers(Path office) {
        TemplateFiles files = new TemplateFiles(office);
        return new PdfDeliveryPapers(
                DeliveryOrder.USUAL,
                new DecisionPages(METRICS),
                new Templates(files),
                new PdfEngine(files, FONTS),
                new DeliveryFileSize(1_000));
    }

    static DeliveryFixture aDecision() {
        return new DeliveryFixture();
    }

    DeliveryFixture person(Award award, String name, @Nullable String office, String unit) {
        return with(award, new Recipient(RecipientKind.INDIVIDUAL, name, "Bà", office, unit, null, null));
    }

    DeliveryFixture collective(Award award, String name, @Nullable String unit) {
        return with(award, new Recipient(RecipientKind.COLLECTIVE, name, null, null, unit, null, null));
    }

    private DeliveryFixture with(Award award, Recipient recipient) {
        int ordinal = grants.size() + 1;
        grants.add(new Grant(
                ordinal,
                new AcceptedNomination(
                        ordinal,
                        new CellRef("q3.xlsx", "Đề nghị", ordinal, null),
                        recipient,
                        award,
                        null,
                        null,
                        Merits.UNTOLD),
                true,
                null));
        return this;
    }

    Decision made() {
        return new Decision(
                "q3",
                new DecisionIdentity.Numbered("07", "QĐ-UBND", LocalDate.of(2026, 2, 5)),
                new Office(
                        null,
                        "Ủy ban nhân dân phường Phan Đình Phùng",
                        "Chủ tịch Ủy ban nhân dân phường Phan Đình Phùng",
                        "Phan Đình Phùng",
                        "QĐ-UBND"),
                "tặng Giấy khen cho các tập thể, cá nhân",
                List.of("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
                List.of(),
                new Signature(List.of("CHỦ TỊCH"), "Trần Văn Mẫu"),
                List.of(),
                grants,
                new Effect.Granting());
    }
}
