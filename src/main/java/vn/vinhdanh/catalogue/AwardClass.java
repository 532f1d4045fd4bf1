package vn.vinhdanh.catalogue;

/** The two classes of award in the law. */
public enum AwardClass {
    /** Danh hiệu thi đua: each is paid for, even beside another. */
    TITLE,
    /** Hình thức khen thưởng: one achievement is rewarded with one form. */
    FORM
}
