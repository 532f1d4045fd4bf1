package vn.vinhdanh.review;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How strictly the office reviews.
 *
 * @param allOrNothing one faulty row sends the whole workbook back
 * @param daysAhead how far in the future a decision may be dated
 * @param nameCase what becomes of a person's name in capitals or small letters alone
 */
@Validated
@ConfigurationProperties("vinhdanh.review")
public record ReviewSettings(
        @DefaultValue("false") boolean allOrNothing,
        @DefaultValue("31") @Min(0) int daysAhead,
        @DefaultValue("keep") NameCase nameCase) {}
