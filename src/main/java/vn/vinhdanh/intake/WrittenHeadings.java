package vn.vinhdanh.intake;

import vn.vinhdanh.award.RecipientKind;

/** The headings, keys and words that this program itself writes into a sheet so that intake knows them again. */
public interface WrittenHeadings {

    /** Above a column of nominations. */
    String of(Field field);

    /** Before a value in the sheet Thông tin. */
    String of(Fact fact);

    /** In the column of recipients' kinds. */
    String of(RecipientKind kind);
}
