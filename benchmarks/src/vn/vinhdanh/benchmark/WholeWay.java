package vn.vinhdanh.benchmark;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.batch.core.job.JobExecution;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.register.RowCounts;

/** Takes a workbook through the program's steps, from the beginning of readNominations to the end of reviewBatch. */
public final class WholeWay {

    private WholeWay() {}

    /** @param args workbook, an empty folder to work in, rows expected, how often in this process */
    public static void main(String[] args) throws Exception {
        try (OfficeProgram program = OfficeProgram.start(Path.of(args[1]))) {
            for (int pass = 1; pass <= Integer.parseInt(args[3]); pass++) {
                take(program, Path.of(args[0]), Integer.parseInt(args[2]), pass);
            }
        }
    }

    private static void take(OfficeProgram program, Path workbook, int rows, int pass) throws Exception {
        String batch = "dot-" + pass;
        program.receive(batch, "0".repeat(63) + pass, workbook);

        Measured measured = new Measured();
        JobExecution execution = program.run(batch, "readNominations", "reviewNominations", "reviewBatch");
        measured.stop();

        RowCounts counts = program.get(BatchTally.class).of(batch);
        if (counts.issued() != rows) {
            throw new IllegalStateException(counts.toString());
        }
        measured.print("whole way", pass, Map.of("steps", OfficeProgram.times(execution)));
    }
}
