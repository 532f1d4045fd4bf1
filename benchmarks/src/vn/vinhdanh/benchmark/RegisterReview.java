package vn.vinhdanh.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.batch.core.job.JobExecution;
import vn.vinhdanh.award.Recipient;
import vn.vinhdanh.award.RecipientKind;
import vn.vinhdanh.intake.Nomination;
import vn.vinhdanh.intake.Field;
import vn.vinhdanh.intake.Submissions;
import vn.vinhdanh.pipeline.step.BatchTally;
import vn.vinhdanh.register.History;
import vn.vinhdanh.register.ImportedAward;
import vn.vinhdanh.register.PastAward;

/**
 * Reviews a workbook against a history of a million awards. Half of the nominees have ten awards in it, the other half
 * none; the rest of the history is of other people. As in a night, the process has just read the workbook when it
 * reviews it; counted are the steps reviewNominations and reviewBatch.
 */
public final class RegisterReview {

    private static final String BATCH = "dot";
    private static final String SOURCE = "nguon";
    private static final int AWARDS_EACH = 10;
    private static final int AT_ONCE = 100_000;

    private RegisterReview() {}

    /** @param args workbook, an empty folder to work in, awards in the history, and "fill" or "review" */
    public static void main(String[] args) throws Exception {
        try (OfficeProgram program = OfficeProgram.start(Path.of(args[1]))) {
            if (args[3].equals("fill")) {
                program.receive(SOURCE, "0".repeat(64), Path.of(args[0]));
                program.run(SOURCE, "readNominations");
                fill(program, Integer.parseInt(args[2]));
                return;
            }
            program.receive(BATCH, "1".repeat(64), Path.of(args[0]));
            program.run(BATCH, "readNominations");
            Measured measured = new Measured();
            JobExecution execution = program.run(BATCH, "reviewNominations", "reviewBatch");
            measured.stop();
            measured.print(
                    "against " + args[2],
                    1,
                    Map.of(
                            "steps", OfficeProgram.times(execution),
                            "rows", program.get(BatchTally.class).of(BATCH).toString()));
        }
    }

    private static void fill(OfficeProgram program, int total) {
        History history = program.get(History.class);
        Submissions submissions = program.get(Submissions.class);
        List<ImportedAward> awards = new ArrayList<>(AT_ONCE);
        int count = 0;
        int last = 0;
        List<Nomination> page = submissions.nominations(SOURCE, 0, 1_000);
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
            page = submissions.nominations(SOURCE, last, 1_000);
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
