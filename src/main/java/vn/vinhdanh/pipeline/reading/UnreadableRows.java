package vn.vinhdanh.pipeline.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.diagnostic.CellRef;
import vn.vinhdanh.diagnostic.Finding;
import vn.vinhdanh.diagnostic.Severity;

/**
 * The rows in which intake could not read a cell. Such a row goes back, whatever column it was: what a cell really says
 * is not known, so nothing is issued on it.
 */
record UnreadableRows(Set<CellRef> rows) {

    static UnreadableRows of(List<Finding> intakeFindings) {
        return new UnreadableRows(intakeFindings.stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && finding.at().row() != null)
                .map(finding -> row(finding.at()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(CellRef at) {
        return rows.contains(row(at));
    }

    private static CellRef row(CellRef at) {
        return new CellRef(at.file(), at.sheet(), at.row(), null);
    }
}
