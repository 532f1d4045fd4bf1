package vn.vinhdanh.operator.console;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
public final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Vinh Danh " + Objects.requireNonNullElse(version, "(not built as a jar)")};
    }
}
