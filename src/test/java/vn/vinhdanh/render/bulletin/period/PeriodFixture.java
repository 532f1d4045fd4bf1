package vn.vinhdanh.render.bulletin.period;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.register.RegisteredAward;
import vn.vinhdanh.register.RegisteredDecision;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.PeriodBulletinRenderer.Facts;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.ReportingPeriod;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;

/** The register of a province in the second quarter of 2026, empty until decisions are put into it. */
public final class PeriodFixture {

    static final Award CERTIFICATE_OF_MERIT =
            new Award("BKT", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Bằng khen", "bang-khen", "bang-khen");
    static final Award LABOUR_TITLE = new Award(
            "LDTT", "Danh hiệu “Lao động tiên tiến”", "Lao động tiên tiến", "giay-chung-nhan", "giay-chung-nhan");

    private static final TemplateFiles FILES = new TemplateFiles(Path.of("templates"));
    private static final PeriodBulletins BULLETINS =
            new PeriodBulletins(new Templates(FILES), new PdfEngine(FILES, new Fonts(FILES)));

    private final ReportingPeriod period;
    private final List<RegisteredAward> now = new ArrayList<>();
    private final List<RegisteredAward> before = new ArrayList<>();
    private @Nullable LocalDate since = LocalDate.of(2025, 1, 1);

    private PeriodFixture(ReportingPeriod period) {
        this.period = period;
    }

    static PeriodFixture secondQuarter() {
        return new PeriodFixture(ReportingPeriod.of("2026-Q2").orElseThrow());
    }

    PeriodFixture knownSince(@Nullable LocalDate first) {
        since = first;
        return this;
    }

    PeriodFixture granted(
            String number, LocalDate day, Award award, int count, RecipientKind kind, @Nullable String unit) {
        now.addAll(awards(number, day, award, count, kind, unit));
        return this;
    }

    PeriodFixture earlier(
            String number, LocalDate day, Award award, int count, RecipientKind kind, @Nullable String unit) {
        before.addAll(awards(number, day, award, count, kind, unit));
        return this;
    }

    private static List<RegisteredAward> awards(
            String number, LocalDate day, Award award, int count, RecipientKind kind, @Nullable String unit) {
        RegisteredDecision decision = new RegisteredDecision(number.hashCode(), number, "QĐ-UBND", day);
        List<RegisteredAward> awards = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Recipient recipient = new Recipient(kind, "Tên " + i, null, null, unit, null, null);
            awards.add(new RegisteredAward("q" + number, "q.xlsx", i, recipient, award, null, null, decision));
        }
        return awards;
    }

    /** What the templates of a bulletin of a quarter get in which all happened that is told of. */
    public static Map<String, Object> fullModel() {
        LocalDate april = LocalDate.of(2026, 4, 15);
        return new PeriodModel(secondQuarter()
                        .granted("57", april, CERTIFICATE_OF_MERIT, 2, RecipientKind.COLLECTIVE, "Sở Nội vụ")
                        .earlier(
                                "9",
                                LocalDate.of(2026, 2, 3),
                                CERTIFICATE_OF_MERIT,
                                1,
                                RecipientKind.COLLECTIVE,
                                "Sở Nội vụ")
                        .facts())
                .build();
    }

    private Facts facts() {
        return new Facts("Ủy ban nhân dân tỉnh Thái Nguyên", period, now, before, since);
    }

    private byte[] content(DocumentKind kind) {
        return BULLETINS.render(facts()).stream()
                .filter(document -> document.kind() == kind)
                .map(RenderedDocument::content)
                .findFirst()
                .orElseThrow();
    }

    String page() {
        return new String(content(DocumentKind.BULLETIN_PAGE), StandardCharsets.UTF_8);
    }

    String text() {
        return new String(content(DocumentKind.BULLETIN_TEXT), StandardCharsets.UTF_8);
    }

    byte[] pdf() {
        return Objects.requireNonNull(content(DocumentKind.BULLETIN_PDF));
    }
}
