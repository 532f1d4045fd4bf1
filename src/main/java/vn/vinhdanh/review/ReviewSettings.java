package vn.vinhdanh.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strictly the office reviews.
 *
 * @param allOrNothing one faulty row sends the whole workbook back
 * @param daysAhead how far in the future a decision may be dated
 * @param nameCase what becomes of a person's name in capitals or small letters alone
 */
@ConfigurationProperties("vinhdanh.review")
public record ReviewSettings(
        @DefaultValue("false") boolean allOrNothing,
        @DefaultValue("31") int daysAhead,
        @DefaultValue("keep") NameCase nameCase) {}
