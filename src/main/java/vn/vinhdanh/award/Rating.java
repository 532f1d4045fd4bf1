package vn.vinhdanh.award;

/** How a year's tasks were done (mức độ hoàn thành nhiệm vụ), the least first. */
public enum Rating {
    /** Không hoàn thành nhiệm vụ. */
    NOT_DONE,
    /** Hoàn thành nhiệm vụ. */
    DONE,
    /** Hoàn thành tốt nhiệm vụ. */
    GOOD,
    /** Hoàn thành xuất sắc nhiệm vụ. */
    EXCELLENT
}
