package vn.vinhdanh.sample.row;

/** The facts of a nomination that the review judges. */
public enum Item {
    NAME,
    BIRTH,
    OFFICE,
    UNIT,
    IDENTITY,
    AWARD,
    ACHIEVEMENT
}
