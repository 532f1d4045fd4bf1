package vn.vinhdanh.operator.status;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.award.BatchState;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.pipeline.cluster.ClusterView;
import vn.vinhdanh.pipeline.input.DroppedFile;
import vn.vinhdanh.pipeline.input.InputFolder;
import vn.vinhdanh.register.Batch;
import vn.vinhdanh.register.Batches;

/** The batches and where they stand, and what still lies in input/. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows the batches and where they stand, and the files in the input folder that wait.")
public final class StatusCommand extends ProgramCommand.Apart {

    @Parameters(paramLabel = "BATCH", arity = "0..1", description = "only this batch")
    private @Nullable String code;

    @Option(names = "--files", description = "the files in the input folder instead, with the batch of each")
    private boolean files;

    @Option(
            names = "--workers",
            description = "manager, workers and partitions instead, where several processes work together")
    private boolean workers;

    @Option(names = "--json", description = "for scripts")
    private boolean json;

    @Override
    protected boolean changesTheRegister() {
        return false;
    }

    @Override
    protected boolean needsFewParts() {
        return true;
    }

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) throws IOException {
        if (files) {
            return showFiles(program, out);
        }
        ClusterView cluster = program.getBeanProvider(ClusterView.class).getIfAvailable();
        if (workers) {
            return showWorkers(cluster, program, out, err);
        }
        List<Batch> batches = program.getBean(Batches.class).all().stream()
                .filter(batch -> code == null || batch.code().equals(code))
                .toList();
        if (code != null && batches.isEmpty()) {
            err.println("There is no batch " + code + ". Without a name, status lists all of them.");
            return ExitCode.WRONG_USAGE;
        }
        if (json) {
            List<Map<String, Object>> rows =
                    batches.stream().map(StatusCommand::row).toList();
            out.println(program.getBean(JsonMapper.class).writeValueAsString(rows));
        } else {
            print(batches, out);
            if (code == null) {
                FileTable.print(waiting(program), out);
            }
            if (code == null && cluster != null) {
                ClusterTable.printSum(cluster, out);
            }
        }
        return ExitCode.COMPLETED;
    }

    private static List<DroppedFile> waiting(BeanFactory program) throws IOException {
        return program.getBean(InputFolder.class).files().stream()
                .filter(DroppedFile::isWaiting)
                .toList();
    }

    private int showWorkers(@Nullable ClusterView cluster, BeanFactory program, PrintWriter out, PrintWriter err) {
        if (cluster == null) {
            err.println("One process works alone here: there are no workers without the profile cluster.");
            return ExitCode.WRONG_USAGE;
        }
        if (json) {
            out.println(program.getBean(JsonMapper.class).writeValueAsString(ClusterTable.json(cluster)));
        } else {
            ClusterTable.print(cluster, out);
        }
        return ExitCode.COMPLETED;
    }

    private int showFiles(BeanFactory program, PrintWriter out) throws IOException {
        List<DroppedFile> all = program.getBean(InputFolder.class).files();
        if (json) {
            out.println(program.getBean(JsonMapper.class).writeValueAsString(FileTable.rows(all)));
        } else {
            FileTable.print(all, out);
        }
        return ExitCode.COMPLETED;
    }

    private static void print(List<Batch> batches, PrintWriter out) {
        int width =
                batches.stream().mapToInt(batch -> batch.code().length()).max().orElse(5);
        String format = "%-" + Math.max(width, 5) + "s  %-15s  %-20s  %7s  %8s  %8s  %13s%n";
        out.printf(Locale.ROOT, format, "BATCH", "STATE", "DECISION", "READ", "ACCEPTED", "RETURNED", "ISSUED BEFORE");
        for (Batch batch : batches) {
            out.printf(
                    Locale.ROOT,
                    format,
                    batch.code(),
                    state(batch),
                    decision(batch),
                    batch.rows().read(),
                    batch.rows().issued(),
                    batch.rows().returned(),
                    batch.rows().alreadyIssued());
        }
    }

    private static Map<String, Object> row(Batch batch) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("batch", batch.code());
        row.put("state", state(batch));
        row.put("file", batch.sourceFile());
        row.put("decision", decision(batch));
        row.put("amends", batch.amends() == null ? "" : batch.amends().batch());
        row.put(
                "kind",
                batch.amends() == null ? "commendation" : batch.amends().kind().code());
        row.put("rows", batch.rows());
        return row;
    }

    private static String decision(Batch batch) {
        return batch.decision() == null ? "" : batch.decision().reference();
    }

    private static String state(Batch batch) {
        BatchState state = batch.state();
        return state == null ? "in-work" : state.code();
    }
}
