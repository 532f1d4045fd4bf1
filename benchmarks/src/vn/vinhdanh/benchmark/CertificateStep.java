package vn.vinhdanh.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.pipeline.step.DecisionDesk;
import vn.vinhdanh.register.Documents;
import vn.vinhdanh.render.PrintRunRenderer;

/**
 * The program's own step from the decision to the certificates: each its own file, with its checksum in the register; then
 * the same certificates as one print run. The step is timed by itself, the way from the workbook to it is not.
 */
public final class CertificateStep {

    private CertificateStep() {}

    /** @param args workbook whose decision has its number, an empty folder to work in, its rows */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[1]);
        int rows = Integer.parseInt(args[2]);
        // all in one file
        System.setProperty("vinhdanh.print-run.pages", Integer.toString(rows));
        // a workbook of more rows than this is refused, headings among them
        System.setProperty("vinhdanh.intake.max-rows", Integer.toString(rows + 100));
        try (OfficeProgram program = OfficeProgram.start(home)) {
            program.receive("dot-1", "0".repeat(64), Path.of(args[0]));
            JobExecution execution = program.run(
                    "dot-1", "readNominations", "reviewNominations", "reviewBatch", "decide", "renderCertificates");
            StepExecution step = execution.getStepExecutions().stream()
                    .filter(any -> any.getStepName().equals("renderCertificates"))
                    .findFirst()
                    .orElseThrow();
            double seconds = Duration.between(step.getStartTime(), step.getEndTime()).toMillis() / 1000.0;
            long registered = program.get(Documents.class).of("dot-1").size();
            if (registered != rows) {
                throw new IllegalStateException(registered + " certificates are registered");
            }
            print("registered", rows, seconds, bytes(home) / rows);
            System.out.printf(Locale.ROOT, "RESULT-N %d seconds=%.3f%n", rows, seconds);
            printRun(program, home.resolve("in.pdf"), rows);
        }
    }

    private static long bytes(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("data"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void printRun(OfficeProgram program, Path file, int rows) {
        Decision decision = program.get(DecisionDesk.class).certifying("dot-1").orElseThrow();
        PrintRunRenderer runs = program.get(PrintRunRenderer.class);
        long begin = System.nanoTime();
        runs.write(decision, run -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                run.body().writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        print("print-run", rows, (System.nanoTime() - begin) / 1e9, file.toFile().length() / rows);
    }

    private static void print(String what, int documents, double seconds, long bytes) {
        System.out.printf(
                Locale.ROOT,
                "RESULT %s - threads=%d documents=%d seconds=%.3f bytes-each=%d%n",
                what,
                Runtime.getRuntime().availableProcessors(),
                documents,
                seconds,
                bytes);
    }
}
