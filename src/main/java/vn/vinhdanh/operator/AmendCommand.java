package vn.vinhdanh.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.vinhdanh.award.SigningForm;
import vn.vinhdanh.operator.console.RunConsole;
import vn.vinhdanh.pipeline.Amending;
import vn.vinhdanh.pipeline.Progress;
import vn.vinhdanh.pipeline.Refused;

/** What correcting and revoking have in common: a decision of its own about awards that another one granted. */
abstract class AmendCommand extends ProgramCommand {

    @Parameters(paramLabel = "BATCH", description = "the one that granted, as status names it")
    private String code = "";

    @Option(
            names = "--number",
            paramLabel = "N",
            description = "the decision's number, 100 or 100/QĐ-SNV; without it a draft waits for the command issue")
    private @Nullable String number;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "the day of signature")
    private @Nullable LocalDate date;

    @Option(
            names = "--basis",
            paramLabel = "TEXT",
            description =
                    "a legal basis, once for each (default: those of the granting decision); the granting decision"
                            + " itself is added")
    private List<String> bases = List.of();

    @ArgGroup(exclusive = false)
    private @Nullable SignerOptions signer;

    @Option(
            names = "--instead-of",
            paramLabel = "BATCH",
            description = "an amendment that waits for its number and gives way to this one")
    private @Nullable String insteadOf;

    /** Who signs, where that is not who signed the granting decision. */
    static final class SignerOptions {

        @Option(names = "--signer", required = true, paramLabel = "NAME", description = "who signs, if somebody else")
        private @Nullable String name;

        @Option(
                names = "--signer-position",
                required = true,
                paramLabel = "TEXT",
                description = "the signer's position")
        private @Nullable String position;

        @Option(names = "--signing-form", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES} (default: HEAD)")
        private SigningForm form = SigningForm.HEAD;

        @Option(
                names = "--signing-for",
                paramLabel = "TEXT",
                description = "for whom, with TM, KT, TL and TUQ (default: as in the granting decision)")
        private @Nullable String principal;

        Amending.Signing signing() {
            return new Amending.Signing(
                    Objects.requireNonNull(name, "picocli asks for it"),
                    Objects.requireNonNull(position, "picocli asks for it"),
                    form,
                    principal);
        }
    }

    abstract @Nullable String reason();

    abstract Amending.Amended amend(Amending amending, String batch, Amending.Terms terms) throws Exception;

    @Override
    int run(BeanFactory program) throws Exception {
        Amending.Terms terms =
                new Amending.Terms(number, date, reason(), bases, signer == null ? null : signer.signing(), insteadOf);
        try (RunConsole console = RunConsole.on(out(), program.getBean(Clock.class))) {
            program.getBean(Progress.class).watchedBy(console);
            Amending.Amended amended = amend(program.getBean(Amending.class), code, terms);
            if (bases.isEmpty()) {
                out().println(
                                "  The legal bases are those of the decision that granted: look whether they still hold, or"
                                        + " give them with --basis.");
            }
            return amended.summary().failed() > 0 ? ExitCode.FAILED : ExitCode.COMPLETED;
        } catch (Refused refused) {
            err().println(refused.getMessage());
            return ExitCode.WRONG_USAGE;
        }
    }
}
