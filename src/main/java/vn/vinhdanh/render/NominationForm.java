package vn.vinhdanh.render;

import java.time.LocalDate;

/** The blank workbook that an office hands to those who nominate. */
public interface NominationForm {

    /**
     * Makes one.
     *
     * @param day whose awards in force are offered
     * @return an {@code .xlsx}
     */
    byte[] blank(LocalDate day);
}
