package vn.vinhdanh.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.vinhdanh.pipeline.Amending;

@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Corrects (đính chính) what an issued decision says of its recipients, by a decision of its own, and"
                        + " prints their certificates anew.",
        footer = {
            "",
            "Say --recipient, and behind it what is to be read from now on; again for the next recipient:",
            "  correct q3 --recipient 12 --name \"Nguyễn Văn An\" --recipient 15 --unit \"Sở Nội vụ\"",
            "What is not given stays; an empty text takes away what may be missing."
        })
final class CorrectCommand extends AmendCommand {

    @ArgGroup(exclusive = false, multiplicity = "1..*")
    private List<CorrectionOptions> corrections = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT", description = "why, if the decision is to say so")
    private @Nullable String reason;

    /** One recipient and what is read of him, her or it. */
    static final class CorrectionOptions {

        @Option(
                names = "--recipient",
                required = true,
                paramLabel = "ID",
                description = "number of the certificate (12) or its path (bang-khen/0012-...pdf)")
        private @Nullable String recipient;

        @Option(names = "--name", paramLabel = "TEXT", description = "the name, without Ông or Bà")
        private @Nullable String name;

        @Option(names = "--honorific", paramLabel = "TEXT", description = "Ông, Bà, Hộ ông ...")
        private @Nullable String honorific;

        @Option(names = "--position", paramLabel = "TEXT", description = "the office held (chức vụ)")
        private @Nullable String position;

        @Option(names = "--unit", paramLabel = "TEXT", description = "unit, or a household's residence")
        private @Nullable String unit;

        @Option(names = "--achievement", paramLabel = "TEXT", description = "what the award is given for (thành tích)")
        private @Nullable String achievement;
    }

    @Override
    @Nullable
    String reason() {
        return reason;
    }

    @Override
    Amending.Amended amend(Amending amending, String batch, Amending.Terms terms) throws Exception {
        return amending.correct(
                batch,
                corrections.stream()
                        .map(given -> new Amending.Correction(
                                Objects.requireNonNull(given.recipient, "picocli asks for it"),
                                given.name,
                                given.honorific,
                                given.position,
                                given.unit,
                                given.achievement))
                        .toList(),
                terms);
    }
}
