package vn.vinhdanh.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.vinhdanh.award.Award;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.render.CertificateRenderer;

/** The same certificates by the press and by the layout engine, on one thread and on as many as there are processors. */
public final class PressAndEngine {

    /** A batch so small is not worth compiling for: the layout engine draws its certificates one by one. */
    private static final int DRAWN = 200;

    private PressAndEngine() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        int passes = Integer.parseInt(arguments[1]);
        try (AnnotationConfigApplicationContext program = CertificateContent.program()) {
            CertificateRenderer certificates = program.getBean(CertificateRenderer.class);
            for (String style : List.of("bang-khen", "giay-khen", "giay-chung-nhan")) {
                Award award = CertificateContent.award(program, style);
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
                .mapToObj(n -> CertificateContent.decision(award, n, n + 1))
                .toList();
        measure("engine", award, pass, threads, DRAWN, n -> {
            Decision decision = alone.get(n);
            return certificates.render(decision, decision.grants().get(0)).content().length;
        });
    }

    private static void press(CertificateRenderer certificates, Award award, int count, int pass, int threads)
            throws Exception {
        Decision batch = CertificateContent.decision(award, 0, count);
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
}
