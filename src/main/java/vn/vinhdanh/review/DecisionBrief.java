package vn.vinhdanh.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.award.Conference;
import vn.vinhdanh.award.Office;
import vn.vinhdanh.award.Signer;
import vn.vinhdanh.catalogue.GrantingLevel;

/**
 * What the workbook, completed by the office's settings, says about the decision as a whole.
 *
 * @param level the granting office's; null when nothing tells
 * @param number "100"; null while the batch waits for one
 * @param date null while the batch waits for one
 * @param subject without "Về việc": "tặng Bằng khen cho 15 tập thể ..."
 * @param legalBases without the closing ";" or "."
 * @param distribution the lines of "Nơi nhận", without "- " and ";"
 */
public record DecisionBrief(
        Office office,
        @Nullable GrantingLevel level,
        @Nullable String number,
        @Nullable LocalDate date,
        String subject,
        List<String> legalBases,
        Signer signer,
        List<String> distribution,
        @Nullable Conference conference) {}
