package vn.vinhdanh.render.desk;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How large a file of receipt lists or covers may become.
 *
 * @param certificatesInAFile at most so many, unless one unit alone has more: the engine lays a file out in memory
 */
@Validated
@ConfigurationProperties("vinhdanh.delivery")
record DeliveryFileSize(@DefaultValue("1000") @Min(1) int certificatesInAFile) {}
