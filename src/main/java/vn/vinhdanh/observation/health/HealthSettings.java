package vn.vinhdanh.observation.health;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * When the program counts as unwell.
 *
 * @param leastFree what the disks of data and output must have left
 */
@ConfigurationProperties("vinhdanh.health")
public record HealthSettings(@DefaultValue("500MB") DataSize leastFree) {}
