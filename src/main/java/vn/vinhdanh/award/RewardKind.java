package vn.vinhdanh.award;

/** For what somebody is commended (loại hình khen thưởng; Law 06/2022/QH15, art. 8). */
public enum RewardKind {
    /** Theo công trạng: the regular work of the year. */
    MERIT,
    /** Đột xuất: a sudden deed. */
    SUDDEN,
    /** Phong trào, chuyên đề: a movement or themed campaign. */
    MOVEMENT,
    /** Quá trình cống hiến: service over a life's work. */
    DEDICATION,
    /** Niên hạn: years of service in the armed forces. */
    SENIORITY,
    /** Đối ngoại: relations with other countries. */
    FOREIGN
}
