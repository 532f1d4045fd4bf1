package vn.vinhdanh.render;

import java.util.Map;

/** Fills the pages of the report room. What the models hold stands at the head of each template. */
public interface ReportPages {

    /** {@code bao-cao.html}, complete, with its style. */
    String runReport(Map<String, ?> model);

    /** {@code index.html}, complete, with its style. */
    String index(Map<String, ?> model);

    /** {@code bao-cao-dem.html}: what a run over many batches came to. */
    String night(Map<String, ?> model);

    /** {@code so-sanh.html}: the proofs of two versions of a template, side by side. */
    String comparison(Map<String, ?> model);
}
