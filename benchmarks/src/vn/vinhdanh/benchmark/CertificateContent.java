package vn.vinhdanh.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.award.Merits;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.catalogue.AwardCatalogue;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;
import vn.vinhdanh.decision.DecisionSettings;
import vn.vinhdanh.decision.Effect;
import vn.vinhdanh.decision.Grant;
import vn.vinhdanh.decision.Signature;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.review.AcceptedNomination;

/** What the certificates say that are printed to be timed: recipient number n is the same person in every benchmark. */
public final class CertificateContent {

    private CertificateContent() {}

    /** The parts of the program that print. */
    public static AnnotationConfigApplicationContext program() {
        AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();
        program.registerBean(
                DecisionSettings.class,
                () -> new DecisionSettings(DecisionSettings.Numbering.REGISTRY, DecisionSettings.Order.WORKBOOK));
        program.scan("vn.vinhdanh.render", "vn.vinhdanh.catalogue", "vn.vinhdanh.decision");
        program.refresh();
        return program;
    }

    /** The first award that is printed in this style. */
    public static Award award(ApplicationContext program, String style) {
        return program.getBean(AwardCatalogue.class).awards().stream()
                .filter(any -> any.style().equals(style))
                .findFirst()
                .orElseThrow();
    }

    /** One decision on the recipients from a number to before another. */
    public static Decision decision(Award award, int from, int to) {
        return decision(
                IntStream.range(from, to).mapToObj(n -> grant(award, n)).toList());
    }

    private static Grant grant(Award award, int number) {
        List<String> families = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ");
        List<String> names = List.of("Thị Ngọc Ánh", "Văn Đức", "Quỳnh Phượng", "Hữu Tường", "Thùy Trang", "Xuân Bảo");
        Recipient recipient = new Recipient(
                RecipientKind.INDIVIDUAL,
                families.get(number % families.size()) + " " + names.get(number % names.size()),
                "Bà",
                "Giáo viên",
                "Trường Trung học cơ sở số " + number,
                null,
                null);
        return new Grant(
                number + 1,
                new AcceptedNomination(
                        number + 1,
                        new CellRef("de-nghi.xlsx", "Cá nhân", number + 2, "C"),
                        recipient,
                        award,
                        "Đã có thành tích xuất sắc trong phong trào thi đua “Dạy tốt, học tốt” năm học 2025 - 2026",
                        null,
                        Merits.UNTOLD),
                true,
                null);
    }

    private static Decision decision(List<Grant> grants) {
        return new Decision(
                "do-toc-do",
                new DecisionIdentity.Numbered("1385", "QĐ-UBND", LocalDate.of(2026, 5, 15)),
                new Office(
                        null,
                        "Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên",
                        "Thái Nguyên",
                        "QĐ-UBND"),
                "tặng Bằng khen",
                List.of(),
                List.of(),
                new Signature(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Dương Văn Lượng"),
                List.of(),
                new ArrayList<>(grants),
                new Effect.Granting());
    }
}
