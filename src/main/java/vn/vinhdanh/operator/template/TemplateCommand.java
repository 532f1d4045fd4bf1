package vn.vinhdanh.operator.template;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Shows and approves the templates that documents are made from.",
        subcommands = {ListCommand.class, ApproveCommand.class, DiffCommand.class})
public final class TemplateCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, approve or diff.");
    }
}
