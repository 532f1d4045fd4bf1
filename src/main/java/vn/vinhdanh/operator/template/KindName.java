package vn.vinhdanh.operator.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vinhdanh.approval.TemplateApprovals;
import vn.vinhdanh.approval.TemplateApprovals.Standing;

/** The name of a kind as an operator writes it: "giay-khen" for "certificate/giay-khen". */
final class KindName {

    private KindName() {}

    static Optional<Standing> find(TemplateApprovals approvals, String written) {
        String name = written.replaceAll("/+$", "");
        return approvals.all().stream()
                .filter(standing ->
                        standing.kind().equals(name) || standing.kind().equals("certificate/" + name))
                .findFirst();
    }

    static String unknown(TemplateApprovals approvals, String written) {
        List<Standing> all = approvals.all();
        return "There are no templates called " + written + ". There are: "
                + all.stream().map(Standing::kind).collect(Collectors.joining(", ")) + ".";
    }
}
