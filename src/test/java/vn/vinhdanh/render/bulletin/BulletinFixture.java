package vn.vinhdanh.render.bulletin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Attendee;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Cluster;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Movement;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.decision.Signature;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.render.BulletinFigure;
import vn.vinhdanh.render.DocumentKind;
import vn.vinhdanh.render.RenderedDocument;
import vn.vinhdanh.render.pdf.Fonts;
import vn.vinhdanh.render.pdf.PdfEngine;
import vn.vinhdanh.render.template.TemplateFiles;
import vn.vinhdanh.render.template.Templates;
import vn.vinhdanh.review.AcceptedNomination;

/** A conference that says nothing but its name and day, with fifteen collectives commended, until more is given. */
final class BulletinFixture {

    static final Award CERTIFICATE_OF_MERIT =
            new Award("BKT", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Bằng khen", "bang-khen", "bang-khen");
    static final Award LABOUR_TITLE = new Award(
            "LDTT", "Danh hiệu “Lao động tiên tiến”", "Lao động tiên tiến", "giay-chung-nhan", "giay-chung-nhan");

    private static final TemplateFiles FILES = new TemplateFiles(Path.of("templates"));
    private static final Templates TEMPLATES = new Templates(FILES);
    static final ConferenceBulletins BULLETINS =
            new ConferenceBulletins(TEMPLATES, new PdfEngine(FILES, new Fonts(FILES)));

    private String name = "Hội nghị sơ kết phong trào thi đua yêu nước";
    private @Nullable String place;
    private @Nullable String chair;
    private @Nullable String presenter;
    private @Nullable Path photo;
    private @Nullable String caption;
    private @Nullable String period;
    private List<String> results = List.of();
    private List<String> conclusions = List.of();
    private @Nullable String source;
    private @Nullable String authors;
    private List<Attendee> attendees = List.of();
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private DecisionIdentity identity = new DecisionIdentity.Numbered("1385", "QĐ-UBND", LocalDate.of(2019, 5, 14));
    private String subject = "tặng thưởng trong phong trào thi đua yêu nước";
    private final List<Grant> grants = new ArrayList<>();

    static BulletinFixture aBulletin() {
        return new BulletinFixture();
    }

    /** Everything said that can be said, as in the province's report of 2019. */
    static BulletinFixture aFullBulletin() {
        return aBulletin()
                .named("Hội nghị sơ kết 3 năm thực hiện Chỉ thị số 11 của Ban Thường vụ Tỉnh ủy")
                .at("thành phố Thái Nguyên")
                .chairedBy("Dương Văn Lượng, Phó Chủ tịch UBND tỉnh")
                .presentedBy("Nguyễn Văn Khoa, Ủy viên BTV, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy")
                .during("2016 - 2020")
                .withResults("Kết quả thi đua được nêu trong báo cáo của Sở Nội vụ.")
                .withAttendees(3)
                .withCluster("cụm", 2017, 140)
                .withCluster("khối", 2017, 107)
                .withCluster("khối", 2018, 880)
                .withMovement("Toàn dân bảo vệ an ninh Tổ quốc", "cấp tỉnh", "2016")
                .withMovement("Chung tay vì người nghèo", "cấp tỉnh", "2017")
                .withConclusions("Ghi nhận kết quả của các đơn vị.", "Thời gian tới cần nhân rộng điển hình.")
                .from("thainguyen.gov.vn", "Đồng Hưng - Xuân Huy")
                .about("tặng Bằng khen cho các tập thể có thành tích trong 3 năm thực hiện Chỉ thị số 11")
                .with(15, RecipientKind.COLLECTIVE);
    }

    BulletinFixture named(String text) {
        name = text;
        return this;
    }

    BulletinFixture at(String text) {
        place = text;
        return this;
    }

    BulletinFixture chairedBy(@Nullable String text) {
        chair = text;
        return this;
    }

    BulletinFixture presentedBy(String text) {
        presenter = text;
        return this;
    }

    BulletinFixture showing(@Nullable Path picture, @Nullable String words) {
        photo = picture;
        caption = words;
        return this;
    }

    BulletinFixture during(@Nullable String text) {
        period = text;
        return this;
    }

    BulletinFixture withResults(String... paragraphs) {
        results = List.of(paragraphs);
        return this;
    }

    BulletinFixture withConclusions(String... paragraphs) {
        conclusions = List.of(paragraphs);
        return this;
    }

    BulletinFixture from(String site, String writers) {
        source = site;
        authors = writers;
        return this;
    }

    BulletinFixture withAttendees(int count) {
        attendees = IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Attendee("Lê Văn Tuấn", "Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo Tỉnh ủy"))
                .toList();
        return this;
    }

    BulletinFixture withAttendees(Attendee... people) {
        attendees = List.of(people);
        return this;
    }

    BulletinFixture withCluster(String kind, @Nullable Integer year, int units) {
        clusters.add(new Cluster("Cụm thi đua số " + (clusters.size() + 1), kind, year, units));
        return this;
    }

    BulletinFixture withMovement(String title, @Nullable String level, @Nullable String launched) {
        movements.add(new Movement(title, level, launched));
        return this;
    }

    BulletinFixture draft() {
        identity = new DecisionIdentity.Draft("QĐ-UBND");
        return this;
    }

    BulletinFixture about(String text) {
        subject = text;
        return this;
    }

    BulletinFixture with(int count, RecipientKind kind) {
        return with(count, kind, CERTIFICATE_OF_MERIT, null);
    }

    BulletinFixture with(int count, RecipientKind kind, Award award, @Nullable String achievement) {
        for (int n = 1; n <= count; n++) {
            with(recipient(kind, n), award, achievement);
        }
        return this;
    }

    BulletinFixture with(Recipient recipient, Award award, @Nullable String achievement) {
        int id = grants.size() + 1;
        CellRef at = new CellRef("hoi-nghi.xlsx", "Danh sách", id + 1, "B");
        grants.add(new Grant(
                id, new AcceptedNomination(id, at, recipient, award, achievement, null, Merits.UNTOLD), true, null));
        return this;
    }

    private static Recipient recipient(RecipientKind kind, int n) {
        return switch (kind) {
            case COLLECTIVE -> new Recipient(kind, "Ban Dân vận Thành ủy " + letter(n), null, null, null, null, null);
            case INDIVIDUAL ->
                new Recipient(kind, "Nguyễn Thị " + letter(n), "Bà", "Phó Trưởng phòng", "Sở Nội vụ", null, null);
            case HOUSEHOLD -> new Recipient(kind, "Trần Văn " + letter(n), "Hộ ông", null, "xã Tân Cương", null, null);
        };
    }

    /** Recipients without digits, so that every number in the text is one that was counted. */
    private static String letter(int n) {
        return Character.toString('A' + n % 26);
    }

    Conference conference() {
        return new Conference(
                name,
                LocalDate.of(2019, 5, 15),
                place,
                chair,
                presenter,
                photo == null ? null : String.valueOf(photo.getFileName()),
                caption,
                period,
                results,
                conclusions,
                source,
                authors,
                attendees,
                List.copyOf(clusters),
                List.copyOf(movements));
    }

    Decision decision() {
        if (grants.isEmpty()) {
            with(15, RecipientKind.COLLECTIVE);
        }
        return new Decision(
                "hoi-nghi",
                identity,
                new Office(
                        null,
                        "Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Thái Nguyên",
                        "QĐ-UBND"),
                subject,
                List.of(),
                List.of(),
                new Signature(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Dương Văn Lượng"),
                List.of(),
                List.copyOf(grants),
                new Effect.Granting());
    }

    List<BulletinFigure> figures() {
        return BULLETINS.figures(decision(), conference());
    }

    /** The plain text alone, for it is made in a moment. */
    String text() {
        return filled("bulletin/text.ftl");
    }

    /** Its paragraphs and list lines; the first is the title, the second the lead. */
    List<String> lines() {
        return Arrays.stream(text().split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }

    String lead() {
        return lines().get(1);
    }

    /** The paragraph that begins so. */
    String paragraph(String start) {
        return lines().stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing begins with \"" + start + "\" in\n" + text()));
    }

    String page() {
        return filled("bulletin/page.ftlh");
    }

    private String filled(String template) {
        return TEMPLATES.fill(
                template, Map.of("b", new BulletinModel(decision(), conference()).build(Photo.of(photo))));
    }

    List<RenderedDocument> documents() {
        return BULLETINS.render(decision(), conference(), photo);
    }

    byte[] content(DocumentKind kind) {
        Optional<RenderedDocument> document =
                documents().stream().filter(made -> made.kind() == kind).findFirst();
        return Objects.requireNonNull(document.map(RenderedDocument::content).orElse(null), kind + " is missing");
    }

    String string(DocumentKind kind) {
        return new String(content(kind), StandardCharsets.UTF_8);
    }
}
