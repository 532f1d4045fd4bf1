package vn.vinhdanh.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;
import vn.vinhdanh.register.RowCounts;

/**
 * Takes a workbook through the program's own steps, as it is started every night: its settings, its database in a file.
 * Counted is from the beginning of readNominations to the end of reviewBatch.
 */
public final class WholeWay {

    private static final List<String> STEPS = List.of("readNominations", "reviewNominations", "reviewBatch");

    private WholeWay() {}

    /** @param args workbook, an empty folder to work in, rows expected, how often in this process */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[1]).toAbsolutePath();
        Stream<String> folders = Stream.of("input", "output", "data", "templates")
                .map(folder -> "--vinhdanh.folders." + folder + "=" + home.resolve(folder));
        // on a busy machine the file would else be refused for the time it takes, and nothing measured
        String[] settings = Stream.concat(folders, Stream.of("--vinhdanh.intake.max-time=1h")).toArray(String[]::new);
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(VinhDanh.class).run(settings)) {
            Job job = job(program);
            for (int pass = 1; pass <= Integer.parseInt(args[3]); pass++) {
                take(program, job, Path.of(args[0]), Integer.parseInt(args[2]), pass);
            }
        }
    }

    private static Job job(ConfigurableApplicationContext program) {
        JobBuilder builder = new JobBuilder("intakeBenchmark", program.getBean(JobRepository.class));
        return builder.start(program.getBean(STEPS.get(0), Step.class))
                .next(program.getBean(STEPS.get(1), Step.class))
                .next(program.getBean(STEPS.get(2), Step.class))
                .build();
    }

    private static void take(ConfigurableApplicationContext program, Job job, Path workbook, int rows, int pass)
            throws Exception {
        String name = "dot-" + pass + ".xlsx";
        Batch batch = program.getBean(Batches.class).open("dot-" + pass, name, "0".repeat(63) + pass, LocalDate.of(2026, 11, 25));
        Path source = program.getBean(Folders.class).source(batch.code(), name);
        Files.createDirectories(source.getParent());
        Files.copy(workbook, source);

        Measured measured = new Measured();
        JobExecution execution = program.getBean(JobOperator.class)
                .start(job, new JobParametersBuilder().addString("batch", batch.code()).toJobParameters());
        measured.stop();

        RowCounts counts = program.getBean(BatchTally.class).of(batch.code());
        if (execution.getStatus() != BatchStatus.COMPLETED || counts.issued() != rows) {
            throw new IllegalStateException(execution.getStatus() + " " + counts + " " + execution.getAllFailureExceptions());
        }
        StringBuilder steps = new StringBuilder();
        for (StepExecution step : execution.getStepExecutions()) {
            steps.append(steps.isEmpty() ? "" : ", ").append(step.getStepName()).append(' ');
            steps.append(Duration.between(step.getStartTime(), step.getEndTime()).toMillis());
        }
        measured.print("whole way", pass, Map.of("steps", steps.toString()));
    }
}
