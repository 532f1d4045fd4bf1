package vn.vinhdanh.catalogue;

import java.time.LocalDate;

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
    CENTRAL;

    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    /** Since 1/7/2025 local government has two levels, and communes have the districts' powers (129/2025/NĐ-CP). */
    public boolean existsOn(LocalDate date) {
        return this != DISTRICT || !date.isAfter(LAST_DAY_OF_DISTRICTS);
    }
}
