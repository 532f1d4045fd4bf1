package vn.vinhdanh.review;

/** Which look at the file noticed something; a repeated look replaces its own findings only. */
public enum FindingStage {
    INTAKE,
    ROW,
    BATCH,
    DECISION,
    TEMPLATE
}
