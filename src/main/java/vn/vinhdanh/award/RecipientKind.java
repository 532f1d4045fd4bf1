package vn.vinhdanh.award;

/** The kinds of recipient that the Law on Emulation and Commendation 06/2022/QH15 tells apart. */
public enum RecipientKind {
    COLLECTIVE,
    INDIVIDUAL,
    HOUSEHOLD
}
