package vn.vinhdanh.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.ImportedAward;
import vn.vinhdanh.register.PastAward;

/**
 * Reviews a workbook against a history of a million awards. Half of the nominees have ten awards in it, the other half
 * none; the rest of the history is of other people. Counted are the steps reviewNominations and reviewBatch.
 */
public final class RegisterReview {

    private static final int AWARDS_EACH = 10;
    private static final int AT_ONCE = 100_000;

    private RegisterReview() {}

    /** @param args workbook, an empty folder to work in, awards in the history, and "fill" or "review" */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[1]).toAbsolutePath();
        Stream<String> folders = Stream.of("input", "output", "data", "templates")
                .map(folder -> "--vinhdanh.folders." + folder + "=" + home.resolve(folder));
        String[] settings = Stream.concat(folders, Stream.of("--vinhdanh.intake.max-time=1h")).toArray(String[]::new);
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(VinhDanh.class).run(settings)) {
            if (args[3].equals("fill")) {
                Batch batch = program.getBean(Batches.class).open("dot", "dot.xlsx", "0".repeat(64), LocalDate.of(2026, 11, 25));
                Path source = program.getBean(Folders.class).source(batch.code(), "dot.xlsx");
                Files.createDirectories(source.getParent());
                Files.copy(Path.of(args[0]), source);
                run(program, "reading", "readNominations");
                fill(program, batch.code(), Integer.parseInt(args[2]));
                return;
            }
            Measured measured = new Measured();
            JobExecution execution = run(program, "review", "reviewNominations", "reviewBatch");
            measured.stop();
            StringBuilder steps = new StringBuilder();
            for (StepExecution step : execution.getStepExecutions()) {
                steps.append(steps.isEmpty() ? "" : ", ").append(step.getStepName()).append(' ');
                steps.append(Duration.between(step.getStartTime(), step.getEndTime()).toMillis());
            }
            measured.print(
                    "against " + args[2],
                    1,
                    Map.of("steps", steps.toString(), "rows", program.getBean(BatchTally.class).of("dot").toString()));
        }
    }

    private static JobExecution run(ConfigurableApplicationContext program, String name, String... steps) throws Exception {
        var builder = new JobBuilder(name + "Benchmark", program.getBean(JobRepository.class))
                .start(program.getBean(steps[0], Step.class));
        for (int i = 1; i < steps.length; i++) {
            builder = builder.next(program.getBean(steps[i], Step.class));
        }
        Job job = builder.build();
        JobExecution execution = program.getBean(JobOperator.class)
                .start(job, new JobParametersBuilder().addString("batch", "dot").toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException(execution.getStatus() + " " + execution.getAllFailureExceptions());
        }
        return execution;
    }

    private static void fill(ConfigurableApplicationContext program, String batch, int total) {
        History history = program.getBean(History.class);
        Submissions submissions = program.getBean(Submissions.class);
        List<ImportedAward> awards = new ArrayList<>(AT_ONCE);
        int count = 0;
        int last = 0;
        List<Nomination> page = submissions.nominations(batch, 0, 1_000);
        while (!page.isEmpty()) {
            for (Nomination nomination : page) {
                last = nomination.ordinal();
                if (last % 2 == 0) {
                    Recipient recipient = recipient(nomination);
                    for (int i = 0; i < AWARDS_EACH && count < total; i++) {
                        awards.add(award(++count, recipient, i % 2 == 0 ? "LDTT" : "CSTDCS", 2016 + i / 2 * 2));
                    }
                }
            }
            count = keep(history, awards, count, false);
            page = submissions.nominations(batch, last, 1_000);
        }
        while (count < total) {
            Recipient other = new Recipient(
                    RecipientKind.INDIVIDUAL, "Người Đã Khen " + count / AWARDS_EACH, null, null, "Sở Nội vụ", null, null);
            awards.add(award(++count, other, "LDTT", 2016 + count % AWARDS_EACH));
            keep(history, awards, count, false);
        }
        keep(history, awards, count, true);
    }

    private static int keep(History history, List<ImportedAward> awards, int count, boolean all) {
        if (awards.size() >= AT_ONCE || (all && !awards.isEmpty())) {
            String sha256 = String.format(Locale.ROOT, "%064d", count);
            history.add("cu.xlsx", sha256, LocalDate.of(2026, 1, 1), awards);
            awards.clear();
        }
        return count;
    }

    private static Recipient recipient(Nomination nomination) {
        var row = nomination.row();
        return new Recipient(
                RecipientKind.INDIVIDUAL,
                String.valueOf(row.text(Field.NAME)),
                null,
                null,
                row.text(Field.UNIT),
                null,
                row.text(Field.IDENTITY_NUMBER));
    }

    private static ImportedAward award(int number, Recipient recipient, String code, int year) {
        return new ImportedAward(
                number,
                new PastAward(
                        recipient, code, year, null, null, null, number % 5_000 + "/QĐ-UBND",
                        LocalDate.of(year, 12, 20), null, "cu.xlsx"));
    }
}
