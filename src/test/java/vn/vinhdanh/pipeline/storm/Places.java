package vn.vinhdanh.pipeline.storm;

import java.util.List;

/** Where a run is, told by what it says on its console. */
final class Places {

    static final String START = "start of the program";
    static final String BETWEEN = "between batches";

    static final List<String> STEPS = List.of(
            "clearDraft",
            "readNominations",
            "reviewNominations",
            "reviewBatch",
            "decide",
            "renderCertificates",
            "renderPapers",
            "proveCompleteness",
            "writeReports",
            "publishPackage");

    private Places() {}

    /** Where it is once it has said this, if it was there before. */
    static String after(String line, String before) {
        String said = line.strip();
        if (STEPS.contains(said)) {
            return said;
        }
        return said.startsWith("Watching ") ? before : BETWEEN;
    }
}
