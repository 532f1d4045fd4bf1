package vn.vinhdanh.catalogue;

/** The levels of authority in commendation (Law 06/2022/QH15, art. 77 to 80). */
public enum GrantingLevel {
    /** Head of an agency, department or enterprise. */
    UNIT,
    COMMUNE,
    /** Until 30/6/2025. */
    DISTRICT,
    /** Province chair or minister. */
    PROVINCE,
    /** Prime Minister or above. */
    CENTRAL
}
