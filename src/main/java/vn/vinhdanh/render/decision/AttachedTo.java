package vn.vinhdanh.render.decision;

import vn.vinhdanh.decision.Decision;
import vn.vinhdanh.decision.DecisionIdentity;

/** The line by which a list says to which decision it belongs. */
public final class AttachedTo {

    private AttachedTo() {}

    /** "(Kèm theo Quyết định số 1385/QĐ-UBND ngày 15 tháng 5 năm 2019 của Chủ tịch ...)"; a draft leaves room. */
    public static String reference(Decision decision) {
        String of = " của " + decision.office().authority() + ")";
        return decision.identity() instanceof DecisionIdentity.Numbered numbered
                ? "(Kèm theo Quyết định số " + numbered.reference() + " " + DecisionIdentity.longDate(numbered.date())
                        + of
                : "(Kèm theo Quyết định số ……/" + decision.identity().symbol() + " ngày …… tháng …… năm ……" + of;
    }
}
