package vn.vinhdanh.render.template;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the filling of a template is given up.
 *
 * @param seconds a decision of a hundred thousand recipients takes some
 * @param characters of what one template prints
 */
@Validated
@ConfigurationProperties("vinhdanh.template-limits")
record TemplateLimits(
        @DefaultValue("120") @Min(1) int seconds,
        @DefaultValue("200000000") @Min(1) int characters) {

    static final TemplateLimits USUAL = new TemplateLimits(120, 200_000_000);
}
