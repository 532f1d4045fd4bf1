package vn.vinhdanh.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.vinhdanh.VinhDanh;
import vn.vinhdanh.publish.Folders;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/** The program as it is started every night: its settings, its database in a file, its own steps. */
final class OfficeProgram implements AutoCloseable {

    private final ConfigurableApplicationContext program;

    private OfficeProgram(ConfigurableApplicationContext program) {
        this.program = program;
    }

    /** @param home holds all its folders */
    static OfficeProgram start(Path home) {
        Stream<String> folders = Stream.of("input", "output", "data", "templates")
                .map(folder -> "--vinhdanh.folders." + folder + "=" + home.toAbsolutePath().resolve(folder));
        // on a busy machine the file would else be refused for the time it takes, and nothing measured
        Stream<String> patience = Stream.of("--vinhdanh.intake.max-time=1h");
        return new OfficeProgram(new SpringApplicationBuilder(VinhDanh.class)
                .run(Stream.concat(folders, patience).toArray(String[]::new)));
    }

    <T> T get(Class<T> type) {
        return program.getBean(type);
    }

    /** Opens a batch and puts the workbook where its steps read it. */
    void receive(String code, String sha256, Path workbook) throws IOException {
        String name = code + ".xlsx";
        Batch batch = get(Batches.class).open(code, name, sha256, LocalDate.of(2026, 11, 25));
        Path source = get(Folders.class).source(batch.code(), name);
        Files.createDirectories(source.getParent());
        Files.copy(workbook, source);
    }

    /** Takes a batch through steps of the program. */
    JobExecution run(String batch, String first, String... others) throws Exception {
        var job = new JobBuilder(first + "Benchmark", get(JobRepository.class)).start(step(first));
        for (String other : others) {
            job = job.next(step(other));
        }
        JobExecution execution = get(JobOperator.class)
                .start(job.build(), new JobParametersBuilder().addString("batch", batch).toJobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException(execution.getStatus() + " " + execution.getAllFailureExceptions());
        }
        return execution;
    }

    private Step step(String name) {
        return program.getBean(name, Step.class);
    }

    /** The steps with their milliseconds. */
    static String times(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .map(step -> step.getStepName() + " "
                        + Duration.between(step.getStartTime(), step.getEndTime()).toMillis())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        program.close();
    }
}
