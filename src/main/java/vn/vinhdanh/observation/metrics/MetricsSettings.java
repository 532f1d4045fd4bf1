package vn.vinhdanh.observation.metrics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How monitoring gets at the figures.
 *
 * @param every how often the file is written while a batch is at work, and between passes of watch
 * @param port of 127.0.0.1, where they can be fetched from a process that watches; 0: no port is opened
 */
@Validated
@ConfigurationProperties("vinhdanh.metrics")
public record MetricsSettings(
        @DefaultValue("15s") @DurationMin(seconds = 1) Duration every,
        @DefaultValue("0") @Min(0) @Max(65535) int port) {}
