package vn.vinhdanh.render.pdf;

import java.time.LocalDate;

/**
 * What a PDF says about itself.
 *
 * @param author the granting office
 * @param keywords the decision's number, or "dự thảo"
 * @param date both creation and modification: a paper is as old as its decision, not as its printing
 */
public record PdfIdentity(String title, String author, String subject, String keywords, LocalDate date) {}
