package vn.vinhdanh.intake;

/** What a column of a recognised table holds. The headings that name each field: {@code intake/headings.yaml}. */
public enum Field {
    ORDINAL,
    NAME,
    FAMILY_NAME,
    GIVEN_NAME,
    HONORIFIC,
    SEX,
    BIRTH,
    OFFICE,
    UNIT,
    IDENTITY_NUMBER,
    AWARD,
    ACHIEVEMENT,
    PERIOD,
    PREVIOUS_AWARDS,
    DECISION_DATE,
    RATING,
    INITIATIVES,
    REWARD_KIND,
    MEMBERS,
    ADVANCED_MEMBERS,
    CLUSTER_RANK,
    NOTE,
    KIND,
    OFFICES,
    CLUSTER_KIND,
    YEAR_SET_UP,
    UNITS,
    LEVEL,
    LAUNCHED
}
