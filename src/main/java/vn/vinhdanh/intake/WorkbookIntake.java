package vn.vinhdanh.intake;

import java.nio.file.Path;

/** Reads a clerk's file. Never throws for what the file holds: a foreign or broken file is a finding. */
public interface WorkbookIntake {

    Submission read(Path file);
}
