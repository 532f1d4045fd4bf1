package vn.vinhdanh.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
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
import vn.vinhdanh.render.CertificateRenderer;
import vn.vinhdanh.review.AcceptedNomination;

/** The same certificates by the press and by the layout engine, on one thread and on as many as there are processors. */
public final class PressAndEngine {

    /** A batch so small is not worth compiling for: the layout engine draws its certificates one by one. */
    private static final int DRAWN = 200;

    private PressAndEngine() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int passes = Integer.parseInt(arguments[1]);
        try (AnnotationConfigApplicationContext program = program()) {
            CertificateRenderer certificates = program.getBean(CertificateRenderer.class);
            for (String style : List.of("bang-khen", "giay-khen", "giay-chung-nhan")) {
                Award award = program.getBean(AwardCatalogue.class).awards().stream()
                        .filter(any -> any.style().equals(style))
                        .findFirst()
                        .orElseThrow();
                for (int pass = 1; pass <= passes; pass++) {
                    for (int threads : List.of(1, Runtime.getRuntime().availableProcessors())) {
                        engine(certificates, award, pass, threads);
                        press(certificates, award, count, pass, threads);
                    }
                }
            }
        }
    }

    private static void engine(CertificateRenderer certificates, Award award, int pass, int threads) throws Exception {
        List<Decision> alone = IntStream.range(0, DRAWN)
                .mapToObj(n -> decision(List.of(grant(award, n))))
                .toList();
        measure("engine", award, pass, threads, DRAWN, n -> {
            Decision decision = alone.get(n);
            return certificates.render(decision, decision.grants().get(0)).content().length;
        });
    }

    private static void press(CertificateRenderer certificates, Award award, int count, int pass, int threads)
            throws Exception {
        Decision batch = decision(
                IntStream.range(0, count).mapToObj(n -> grant(award, n)).toList());
        measure("press", award, pass, threads, count, n ->
                certificates.render(batch, batch.grants().get(n)).content().length);
    }

    private interface Printing {

        int print(int number);
    }

    private static void measure(String way, Award award, int pass, int threads, int count, Printing printing)
            throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        long begin = System.nanoTime();
        long bytes = pool.submit(() -> IntStream.range(0, count)
                        .parallel()
                        .mapToLong(printing::print)
                        .sum())
                .get();
        double seconds = (System.nanoTime() - begin) / 1e9;
        pool.shutdown();
        System.out.printf(
                Locale.ROOT,
                "RESULT %s %s pass %d threads %d: %,.0f a second, %,d bytes each%n",
                award.style(),
                way,
                pass,
                threads,
                count / seconds,
                bytes / count);
    }

    private static AnnotationConfigApplicationContext program() {
        AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();
        program.registerBean(
                DecisionSettings.class,
                () -> new DecisionSettings(DecisionSettings.Numbering.REGISTRY, DecisionSettings.Order.WORKBOOK));
        program.scan("vn.vinhdanh.render", "vn.vinhdanh.catalogue", "vn.vinhdanh.decision");
        program.refresh();
        return program;
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
