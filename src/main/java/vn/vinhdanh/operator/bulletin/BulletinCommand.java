package vn.vinhdanh.operator.bulletin;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import vn.vinhdanh.operator.ExitCode;
import vn.vinhdanh.operator.ProgramCommand;
import vn.vinhdanh.pipeline.PeriodBulletin;
import vn.vinhdanh.pipeline.Refused;
import vn.vinhdanh.render.ReportingPeriod;

@Command(
        name = "bulletin",
        mixinStandardHelpOptions = true,
        description = "Writes the bulletin of a period from the register: what was granted, by award, unit and kind,"
                + " against the period before. The bulletin of a conference comes with its batch.")
public final class BulletinCommand extends ProgramCommand.Apart {

    @Parameters(
            paramLabel = "PERIOD",
            converter = Period.class,
            description = "2026, 2026-H1 (half a year), 2026-Q2 or 2026-04")
    private ReportingPeriod period = new ReportingPeriod(ReportingPeriod.Length.YEAR, 1, 1);

    @Option(names = "--office", paramLabel = "NAME", description = "whose, where the register has several")
    private @Nullable String office;

    @Option(
            names = "--to-dir",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "where its folder is put (default: the working directory)")
    private Path parent = Path.of(".");

    @Override
    protected int run(BeanFactory program, PrintWriter out, PrintWriter err) throws IOException {
        try {
            PeriodBulletin.Written written = program.getBean(PeriodBulletin.class)
                    .write(period, office, parent.toAbsolutePath().normalize());
            out.println("Bulletin of " + written.office() + ", " + period.first() + " to " + period.last() + ": "
                    + written.awards() + " award(s) of " + written.decisions() + " decision(s).");
            written.files().forEach(file -> out.println("  " + written.folder().resolve(file)));
            return ExitCode.COMPLETED;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return ExitCode.WRONG_USAGE;
        }
    }

    /** Tells what a period looks like. */
    static final class Period implements ITypeConverter<ReportingPeriod> {

        @Override
        public ReportingPeriod convert(String value) {
            return ReportingPeriod.of(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no period: write 2026, 2026-H1, 2026-Q2 or 2026-04"));
        }
    }
}
