package vn.vinhdanh.operator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.vinhdanh.pipeline.Amending;

@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Revokes (hủy bỏ) issued awards by a decision of its own: certificate and bonus are withdrawn, the"
                        + " register no longer counts them, and the command verify fails their certificates.")
final class RevokeCommand extends AmendCommand {

    @ArgGroup(multiplicity = "1")
    private Whose whose = new Whose();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "why, as the decision states it: \"kê khai không đúng thành tích\"")
    private String reason = "";

    /** Somebody's, or everybody's: never everybody's because somebody was left out. */
    static final class Whose {

        @Option(
                names = "--recipient",
                arity = "1..*",
                paramLabel = "ID",
                description = "numbers of certificates (12) or paths (bang-khen/0012-...pdf)")
        private List<String> recipients = List.of();

        @Option(names = "--all", description = "everybody of the batch whose award still stands")
        private boolean all;
    }

    @Override
    @Nullable
    String reason() {
        return reason;
    }

    @Override
    Amending.Amended amend(Amending amending, String batch, Amending.Terms terms) throws Exception {
        return amending.revoke(batch, whose.all ? List.of() : whose.recipients, terms);
    }
}
